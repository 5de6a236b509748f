package org.throughline.vocabulary;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Review;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;

/// What the printed words mean for the law, as facts of their own: `WI-WITHOUT INSPECTION` and `EWI` are one
/// manner of entry. The printed facts stay untouched; each derived fact has the source, the standing and the
/// time of learning of the fact it comes from, and an id that follows from it, so deriving again gives the
/// same facts.
///
/// Words that are not known give nothing: silence is open, a guess is not.
public final class Derived {
    private static final Set<String> WITHOUT_INSPECTION = Set.of("EWI", "WI");
    private static final Set<String> PAROLE = Set.of("DA", "DT", "PAR", "OAR", "UHP");

    /// Classes of admission of the field: visitors, students, workers, family, refugees and immigrants. Only
    /// these say "admitted"; a code that is not listed (`UU`, a misread one) says nothing.
    private static final Set<String> ADMISSION = Set.of(
            "A1", "A2", "A3", "B1", "B2", "C1", "CW1", "CW2", "E1", "E2", "E3", "F1", "F2", "G1", "G2", "G3", "G4",
            "H1B", "H2A", "H2B", "H3", "H4", "J1", "J2", "K1", "K2", "K3", "K4", "L1", "L1A", "L1B", "L2", "M1", "M2",
            "O1", "O2", "O3", "P1", "P2", "P3", "P4", "Q1", "R1", "R2", "S5", "T1", "T2", "T3", "TD", "TN", "U1", "U2",
            "U3", "V1", "V2", "V3", "WB", "WT", "RE", "RE1", "RE2", "RE3", "CR1", "CR2", "IR1", "IR2", "IR5", "F11",
            "F21", "F26", "F31", "F41", "DV1", "DV2");

    private Derived() {}

    /// The record with its derived facts.
    public static ClientRecord plus(ClientRecord record) {
        var facts = new ArrayList<Fact<?>>();
        var reviews = new ArrayList<>(record.reviews());
        Set<UUID> known = record.facts().stream().map(Fact::id).collect(Collectors.toSet());
        for (From from : from(record)) {
            if (!known.add(from.fact().id())) continue;
            facts.add(from.fact());
            record.review(from.original())
                    .map(review -> new Review(
                            from.fact().id(),
                            review.standing(),
                            review.by(),
                            review.at(),
                            review.words(),
                            Optional.empty()))
                    .ifPresent(reviews::add);
        }
        facts.addAll(0, record.facts());
        return new ClientRecord(facts, reviews, record.grouping());
    }

    /// The ids that the derived facts of this record have, whether they are already in it or not.
    public static Set<UUID> ids(ClientRecord record) {
        return from(record).stream().map(from -> from.fact().id()).collect(Collectors.toSet());
    }

    /// The manner that a class of admission stands for; empty for a code we do not know.
    public static Optional<MannerOfEntry> mannerOfClass(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (WITHOUT_INSPECTION.contains(plain)) return Optional.of(MannerOfEntry.ENTERED_WITHOUT_INSPECTION);
        if (PAROLE.contains(plain)) return Optional.of(MannerOfEntry.PAROLED);
        return ADMISSION.contains(plain) ? Optional.of(MannerOfEntry.ADMITTED) : Optional.empty();
    }

    /// The manner that printed words stand for. "Without admission or parole" is the charge sheet's way to say
    /// "without inspection".
    public static Optional<MannerOfEntry> mannerOfWords(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        if (plain.contains("without inspection") || plain.contains("without admission or parole"))
            return Optional.of(MannerOfEntry.ENTERED_WITHOUT_INSPECTION);
        if (plain.contains("without") || plain.contains("not ")) return Optional.empty();
        if (plain.contains("paroled")) return Optional.of(MannerOfEntry.PAROLED);
        return plain.contains("admitted") ? Optional.of(MannerOfEntry.ADMITTED) : Optional.empty();
    }

    private record From(Fact<?> fact, Fact<?> original) {}

    private static List<From> from(ClientRecord record) {
        var found = new ArrayList<From>();
        for (Fact<?> fact : record.facts()) {
            if (fact.type().equals(Arrival.CLASS)) add(found, fact, Arrival.MANNER, Derived::mannerOfClass);
            if (fact.type().equals(Arrival.MANNER_AS_PRINTED)) add(found, fact, Arrival.MANNER, Derived::mannerOfWords);
            if (fact.type().equals(Notice.TYPE)) add(found, fact, Notice.KIND, NoticeKind::of);
            if (fact.type().equals(Order.DECISION)) add(found, fact, Order.OUTCOME, OrderOutcome::of);
            if (fact.type().equals(Proceeding.NTA_SERVICE)) add(found, fact, Proceeding.NTA_DELIVERY, NtaDelivery::of);
            if (fact.type().equals(Arrival.ADMIT_UNTIL)
                    && !fact.said().possible().isEmpty())
                found.add(derive(fact, Arrival.ADMITTED_FOR, fact.about(), Said.exactly(AdmittedFor.UNTIL_A_DAY)));
        }
        found.addAll(asylum(record));
        return found;
    }

    /// Only a claim of one exact text is put into the law's words.
    private static <T> void add(
            List<From> found, Fact<?> fact, FactType<T> type, Function<String, Optional<T>> meaning) {
        if (fact.said() instanceof Said.Exactly<?> exactly && exactly.value() instanceof String words)
            meaning.apply(words).ifPresent(value -> found.add(derive(fact, type, fact.about(), Said.exactly(value))));
    }

    /// The client's asylum application: the first filing that some paper calls a Form I-589.
    private static List<From> asylum(ClientRecord record) {
        List<Thing> filings = record.each(Thing.Kind.FILING).stream()
                .filter(filing -> record.facts(Filing.FORM, filing).stream()
                        .anyMatch(fact -> fact.said().possible().equals(List.of("I-589"))))
                .toList();
        Stream<From> applied = filings.stream()
                .flatMap(filing -> record.facts(Filing.FORM, filing).stream())
                .map(fact -> derive(fact, Asylum.APPLIED, Thing.CLIENT, Said.exactly(true)));
        Stream<From> received =
                filings.stream().min(Comparator.comparing(filing -> firstReceived(record, filing))).stream()
                        .flatMap(filing -> record.facts(Filing.RECEIVED, filing).stream())
                        .map(fact -> derive(fact, Asylum.RECEIVED, Thing.CLIENT, fact.said()));
        return Stream.concat(applied, received).toList();
    }

    private static LocalDate firstReceived(ClientRecord record, Thing filing) {
        return record.facts(Filing.RECEIVED, filing).stream()
                .flatMap(fact -> fact.said().possible().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static <T> From derive(Fact<?> original, FactType<T> type, Thing about, Said<T> said) {
        UUID id = UUID.nameUUIDFromBytes((type.id() + " of " + original.id()).getBytes(StandardCharsets.UTF_8));
        return new From(new Fact<>(id, type, about, said, original.source(), original.recordedAt()), original);
    }
}
