package org.throughline.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.Said;
import org.throughline.fact.Standing;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Subject;
import org.throughline.vocabulary.Client;

/// Whom some pages name as the person they are about: A-numbers, given names, and all words of the names.
///
/// @param given the words that are surely given names: of boxes for given names, and what follows the comma
record PersonNamed(Set<String> numbers, Set<String> given, Set<String> names) {
    private static final List<String> GIVEN = List.of(Client.GIVEN_NAME.id(), Client.MIDDLE_NAME.id());

    static PersonNamed in(Collection<Draft> pages) {
        return in(pages, EnumSet.allOf(Standing.class));
    }

    /// What these pages stand by.
    static PersonNamed surelyIn(Collection<Draft> pages) {
        return in(pages, EnumSet.complementOf(EnumSet.of(Standing.UNSURE)));
    }

    private static PersonNamed in(Collection<Draft> pages, Set<Standing> standings) {
        var named = new PersonNamed(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Draft page : pages)
            for (Claim<?> claim : page.claims())
                if (claim.subject() == Subject.CLIENT && standings.contains(claim.standing()))
                    value(claim).ifPresent(value -> named.add(claim.type().id(), value));
        return named;
    }

    private static Optional<String> value(Claim<?> claim) {
        return claim.said() instanceof Said.Exactly<?>(Object value) ? Optional.of(value.toString()) : Optional.empty();
    }

    private void add(String id, String value) {
        if (id.equals(Client.A_NUMBER.id())) numbers.add(value);
        if (!id.startsWith("name.")) return;
        names.addAll(words(value));
        int comma = value.indexOf(',');
        if (GIVEN.contains(id)) given.addAll(words(value));
        else if (comma > 0) given.addAll(words(value.substring(comma)));
    }

    boolean isSilent() {
        return numbers.isEmpty() && names.isEmpty();
    }

    /// Whether these pages are about somebody else than the client: they do not name the client's A-number, and their
    /// names have a word that is none of the client's, and none of the client's given names.
    ///
    /// An A-number with one wrong figure beside the client's own name is the client's, and a contradiction to show.
    boolean isAnotherThan(PersonNamed client) {
        if (isSilent() || numbers.stream().anyMatch(client.numbers::contains)) return false;
        long shared = shared(names, client.names);
        if (shared == names.size()) return false;
        return shared < 2 || (!client.given.isEmpty() && shared(names, client.given) == 0);
    }

    /// How many words of one name have one in the other that differs by no more than OCR might have misread.
    private static long shared(Set<String> one, Set<String> other) {
        return one.stream()
                .filter(word -> other.stream().anyMatch(match -> near(word, match)))
                .count();
    }

    private static boolean near(String one, String other) {
        if (one.equals(other)) return true;
        if (one.length() == 1 || other.length() == 1) return one.charAt(0) == other.charAt(0);
        int shortest = Math.min(one.length(), other.length());
        return shortest >= 4 && distance(one, other) <= (shortest >= 7 ? 2 : 1);
    }

    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int swap = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (String word : plain.toUpperCase(Locale.ROOT).split("[^A-Z]+", -1)) if (!word.isEmpty()) words.add(word);
        return words;
    }
}
