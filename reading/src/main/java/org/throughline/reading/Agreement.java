package org.throughline.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.Said;
import org.throughline.fact.Standing;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Subject;
import org.throughline.reading.page.TextFrom;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Passport;
import org.throughline.vocabulary.Proceeding;

/// Lets an unsure value stand where the same value was read on a page of another document, and doubts a scanned number
/// that is nearly one that others say. It never changes what a page says.
final class Agreement {
    /// Values that belong to the person or to one filing, so that finding one twice is no accident.
    private static final Set<String> LASTING = Set.of(
            Client.A_NUMBER.id(),
            Client.FAMILY_NAME.id(),
            Client.GIVEN_NAME.id(),
            Client.MIDDLE_NAME.id(),
            Client.FULL_NAME.id(),
            Client.DATE_OF_BIRTH.id(),
            Client.COUNTRY_OF_BIRTH.id(),
            Client.CITIZENSHIP.id(),
            Client.FIN.id(),
            Client.SUBJECT_ID.id(),
            Arrival.I94_NUMBER.id(),
            Card.NUMBER.id(),
            Filing.RECEIPT_NUMBER.id(),
            Passport.NUMBER.id(),
            Proceeding.EVENT_NUMBER.id());

    private static final Set<String> NUMBERS = Set.of(
            Client.A_NUMBER.id(),
            Client.FIN.id(),
            Client.SUBJECT_ID.id(),
            Arrival.I94_NUMBER.id(),
            Card.NUMBER.id(),
            Filing.RECEIPT_NUMBER.id(),
            Passport.NUMBER.id(),
            Proceeding.EVENT_NUMBER.id());

    private record Saying(String type, Subject subject, Said<?> said) {
        boolean isLike(Saying other) {
            return type.equals(other.type) && subject == other.subject && !said.equals(other.said);
        }
    }

    private final Map<Saying, Set<Integer>> read = new HashMap<>();

    /// Takes note of what a document says and stands by.
    void hear(int document, List<Claim<?>> claims) {
        for (Claim<?> claim : claims)
            if (claim.standing() == Standing.READ)
                read.computeIfAbsent(saying(claim), _ -> new HashSet<>()).add(document);
    }

    Claim<?> judged(int document, Claim<?> claim, TextFrom from) {
        if (from == TextFrom.OCR && claim.standing() == Standing.READ && mayBeMisread(claim))
            return standing(claim, Standing.UNSURE);
        if (claim.standing() != Standing.UNSURE
                || !LASTING.contains(claim.type().id())) return claim;
        Set<Integer> others = read.getOrDefault(saying(claim), Set.of());
        return others.stream().anyMatch(other -> other != document) ? standing(claim, Standing.READ) : claim;
    }

    private static Saying saying(Claim<?> claim) {
        return new Saying(claim.type().id(), claim.subject(), claim.said());
    }

    /// A number that only one scan says, and that several other documents say but for a figure or two, may be misread.
    private boolean mayBeMisread(Claim<?> claim) {
        if (!NUMBERS.contains(claim.type().id())
                || !(claim.said() instanceof Said.Exactly<?>(Object value))
                || read.getOrDefault(saying(claim), Set.of()).size() > 1) return false;
        return read.entrySet().stream()
                .filter(other -> other.getValue().size() > 1 && other.getKey().isLike(saying(claim)))
                .anyMatch(other -> other.getKey().said() instanceof Said.Exactly<?>(Object known)
                        && PersonNamed.distance(known.toString(), value.toString()) <= 2);
    }

    private static <T> Claim<T> standing(Claim<T> claim, Standing standing) {
        return new Claim<>(
                claim.type(), claim.subject(), claim.local(), claim.said(), claim.area(), claim.raw(), standing);
    }
}
