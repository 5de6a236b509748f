package org.throughline.office.work;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;
import org.throughline.vault.Addition.Identifier;
import org.throughline.vault.record.Entries;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Passport;

/// Numbers by which a client's file is found again, each in its one normal writing.
public final class Identifiers {
    private static final Map<FactType<?>, String> KINDS = Map.of(
            Client.A_NUMBER, "a-number",
            Filing.RECEIPT_NUMBER, "receipt",
            Passport.NUMBER, "passport",
            Client.FIN, "fin");
    private static final Pattern FILLING = Pattern.compile("[\\s.-]");
    private static final Pattern A_NUMBER = Pattern.compile("A?(\\d{7,9})");
    private static final Pattern RECEIPT = Pattern.compile("[A-Z]{3}\\d{10}");

    private Identifiers() {}

    /// Those of the client in what is added. A relative's number would find the wrong person.
    static List<Identifier> of(Entries entries) {
        var numbers = new HashSet<Identifier>();
        for (Fact<?> fact : entries.facts()) {
            String kind = KINDS.get(fact.type());
            boolean isHers = fact.about().kind() != Thing.Kind.PERSON;
            if (kind != null && isHers && fact.said() instanceof Said.Exactly<?>(Object value))
                numbers.add(new Identifier(kind, normal(kind, value.toString())));
        }
        return List.copyOf(numbers);
    }

    /// What somebody typed: an A-number, a receipt number, or the number after its kind, as in `passport G1234567`.
    /// Empty if it is none of these.
    public static Optional<Identifier> typed(String words) {
        String[] parts = words.strip().split("\\s+", 2);
        String kind = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length == 2 && KINDS.containsValue(kind))
            return Optional.of(new Identifier(kind, normal(kind, parts[1])));
        String plain = plain(words);
        if (A_NUMBER.matcher(plain).matches())
            return Optional.of(new Identifier("a-number", normal("a-number", plain)));
        return RECEIPT.matcher(plain).matches() ? Optional.of(new Identifier("receipt", plain)) : Optional.empty();
    }

    /// An A-number has nine digits, with zeros before where fewer were printed.
    private static String normal(String kind, String words) {
        String plain = plain(words);
        var number = A_NUMBER.matcher(plain);
        boolean isShort = kind.equals("a-number") && number.matches();
        return isShort ? "A" + "0".repeat(9 - number.group(1).length()) + number.group(1) : plain;
    }

    private static String plain(String words) {
        return FILLING.matcher(words.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
