package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Review;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;

/// What the printed words mean for the law, as facts of their own: `WI-WITHOUT INSPECTION` and `EWI` are one
/// manner of entry. The printed facts stay untouched; each derived fact has the source, the standing and the
/// time of learning of the fact it comes from, and an id that follows from it, so deriving again gives the
/// same facts.
///
/// Words that are not known give nothing: silence is open, a guess is not. Derive after grouping, and anew from the
/// plain record when the grouping changes; derived facts are never kept.
public final class Derived {
    private Derived() {}

    /// The record with its derived facts, and the two lines of each trip tied into one thing.
    public static ClientRecord plus(ClientRecord record) {
        return with(record, from(record)).with(TravelLines.grouped(record));
    }

    /// The record with its derived facts, where it is known what kind of paper each document is.
    ///
    /// @param kinds words of the reading format by document; a filing that stands in an `I-589` is a Form I-589
    public static ClientRecord plus(ClientRecord record, Map<UUID, String> kinds) {
        return plus(with(record, forms(record, kinds)));
    }

    /// The facts that follow from each fact of this record, by the id of the fact they come from, whether they are
    /// in the record already or not.
    public static Map<UUID, List<Fact<?>>> byOriginal(ClientRecord record) {
        return from(record).stream()
                .collect(Collectors.groupingBy(
                        from -> from.original().id(), Collectors.mapping(From::fact, Collectors.toList())));
    }

    /// The facts of this record that somebody said, without what was derived from them: those to count and to show on
    /// a page. A form that only the kind of a paper tells of ([#plus(ClientRecord, Map)]) was not said either.
    public static List<Fact<?>> said(ClientRecord record) {
        Set<UUID> derived = byOriginal(record).values().stream()
                .flatMap(List::stream)
                .map(Fact::id)
                .collect(Collectors.toSet());
        Set<UUID> forms =
                record.facts().stream().map(fact -> From.id(fact, Filing.FORM)).collect(Collectors.toSet());
        return record.facts().stream()
                .filter(fact -> !derived.contains(fact.id()) && !forms.contains(fact.id()))
                .toList();
    }

    private static ClientRecord with(ClientRecord record, List<From> derived) {
        var facts = new ArrayList<Fact<?>>(record.facts());
        var reviews = new ArrayList<>(record.reviews());
        Set<UUID> known = record.facts().stream().map(Fact::id).collect(Collectors.toSet());
        for (From from : derived) {
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
        return new ClientRecord(facts, reviews, record.grouping());
    }

    /// Forms that a person files, by the words of the reading format. Notices and charging papers are none.
    private static final Set<String> FILED =
            Set.of("I-130", "I-131", "I-485", "I-539", "I-589", "I-751", "I-765", "I-821", "I-90", "N-400");

    private static List<From> from(ClientRecord record) {
        var found = new ArrayList<From>();
        for (Fact<?> fact : record.facts()) {
            if (fact.type().equals(Arrival.CLASS)) add(found, fact, Arrival.MANNER, MannerOfEntry::ofClass);
            if (fact.type().equals(Arrival.MANNER_AS_PRINTED)) add(found, fact, Arrival.MANNER, MannerOfEntry::ofWords);
            if (fact.type().equals(Notice.TYPE)) add(found, fact, Notice.KIND, NoticeKind::of);
            if (fact.type().equals(Hearing.TYPE)) add(found, fact, Hearing.KIND, HearingKind::of);
            if (fact.type().equals(Order.DECISION)) add(found, fact, Order.OUTCOME, OrderOutcome::of);
            if (isRemoval(fact)) found.add(From.derive(fact, Order.EVER_REMOVAL, Thing.CLIENT, Said.exactly(true)));
            if (fact.type().equals(Proceeding.NTA_SERVICE)) add(found, fact, Proceeding.NTA_DELIVERY, NtaDelivery::of);
            if (fact.type().equals(Arrival.ADMIT_UNTIL)
                    && !fact.said().possible().isEmpty())
                found.add(From.derive(fact, Arrival.ADMITTED_FOR, fact.about(), Said.exactly(AdmittedFor.UNTIL_A_DAY)));
        }
        found.addAll(earlierEntries(record));
        found.addAll(asylum(record));
        found.addAll(GrantedAsylum.derived(record));
        found.addAll(noticesOfForms(record));
        found.addAll(TravelLines.derived(record));
        return found;
    }

    /// The claim says exactly that a judge ordered removal.
    private static boolean isRemoval(Fact<?> fact) {
        if (!(fact.said() instanceof Said.Exactly<?>(Object said))) return false;
        Optional<?> outcome = fact.type().equals(Order.DECISION)
                ? OrderOutcome.of(String.valueOf(said))
                : Optional.of(said).filter(_ -> fact.type().equals(Order.OUTCOME));
        return outcome.filter(Set.of(OrderOutcome.REMOVED, OrderOutcome.REMOVED_IN_ABSENTIA)::contains)
                .isPresent();
    }

    /// A notice is about the form that the same paper names.
    private static List<From> noticesOfForms(ClientRecord record) {
        Map<UUID, Set<Thing>> notices = record.facts().stream()
                .filter(fact -> fact.about().kind() == Thing.Kind.NOTICE && fact.source() instanceof Source.Page)
                .collect(Collectors.groupingBy(
                        fact -> ((Source.Page) fact.source()).document(),
                        Collectors.mapping(Fact::about, Collectors.toSet())));
        var found = new ArrayList<From>();
        for (Fact<?> fact : record.facts())
            if (fact.type().equals(Filing.FORM)
                    && fact.said() instanceof Said.Exactly<?>(Object form)
                    && fact.source() instanceof Source.Page page)
                for (Thing notice : notices.getOrDefault(page.document(), Set.of()))
                    found.add(From.derive(fact, Notice.ABOUT_I539, notice, Said.exactly(form.equals("I-539"))));
        return found;
    }

    /// Only a claim of one exact text is put into the law's words.
    private static <T> void add(
            List<From> found, Fact<?> fact, FactType<T> type, Function<String, Optional<T>> meaning) {
        if (fact.said() instanceof Said.Exactly<?> exactly && exactly.value() instanceof String words)
            meaning.apply(words)
                    .ifPresent(value -> found.add(From.derive(fact, type, fact.about(), Said.exactly(value))));
    }

    /// An earlier entry that an officer tells of is an entry, unless the same claim also tells of the last one.
    private static List<From> earlierEntries(ClientRecord record) {
        Set<UUID> ours = record.facts().stream()
                .filter(fact -> fact.type().equals(Arrival.PRIOR_DATE))
                .map(fact -> From.id(fact, Arrival.DATE))
                .collect(Collectors.toSet());
        Set<Thing> told = record.facts().stream()
                .filter(fact -> fact.type().equals(Arrival.DATE) && !ours.contains(fact.id()))
                .map(Fact::about)
                .collect(Collectors.toSet());
        var found = new ArrayList<From>();
        for (Fact<?> fact : record.facts())
            if (fact.type().equals(Arrival.PRIOR_DATE) && !told.contains(fact.about()))
                found.add(From.derive(fact, Arrival.DATE, fact.about(), days(fact.said())));
        return found;
    }

    private static List<From> forms(ClientRecord record, Map<UUID, String> kinds) {
        record Stands(UUID document, Thing filing) {}
        var seen = new HashSet<Stands>();
        var found = new ArrayList<From>();
        for (Fact<?> fact : record.facts()) {
            if (fact.about().kind() != Thing.Kind.FILING || !(fact.source() instanceof Source.Page page)) continue;
            String kind = kinds.getOrDefault(page.document(), "");
            if (FILED.contains(kind) && seen.add(new Stands(page.document(), fact.about())))
                found.add(From.derive(fact, Filing.FORM, fact.about(), Said.exactly(kind)));
        }
        return found;
    }

    /// The client's asylum application: the first filing that all papers about it call a Form I-589.
    private static List<From> asylum(ClientRecord record) {
        List<Thing> filings = record.each(Thing.Kind.FILING).stream()
                .filter(filing -> record.on(Filing.FORM, filing) instanceof Evidence.Agreed<String> agreed
                        && agreed.value().equals("I-589"))
                .toList();
        Stream<From> applied = filings.stream()
                .flatMap(filing -> record.facts(Filing.FORM, filing).stream())
                .map(fact -> From.derive(fact, Asylum.APPLIED, Thing.CLIENT, Said.exactly(true)));
        Stream<From> received = filings.stream()
                .min(Comparator.comparing(filing -> firstReceived(record, filing)))
                .map(first -> record.facts(Filing.RECEIVED, first))
                .orElse(List.of())
                .stream()
                .map(fact -> From.derive(fact, Asylum.RECEIVED, Thing.CLIENT, fact.said()));
        return Stream.concat(applied, received).toList();
    }

    private static LocalDate firstReceived(ClientRecord record, Thing filing) {
        return record.facts(Filing.RECEIVED, filing).stream()
                .flatMap(fact -> fact.said().possible().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    @SuppressWarnings("unchecked") // the caller looked at the type
    private static Said<LocalDate> days(Said<?> said) {
        return (Said<LocalDate>) said;
    }
}
