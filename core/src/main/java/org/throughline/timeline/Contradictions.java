package org.throughline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Finding;
import org.throughline.vocabulary.Derived;
import org.throughline.vocabulary.Single;

/// Finds what cannot all be true: points with one true value ([Single]) on which the sure claims of the record exclude
/// each other.
public final class Contradictions {
    private Contradictions() {}

    /// All contradictions of a record, in the order of [Single] and of things.
    ///
    /// What the words of the papers mean for the law is compared too ([Derived]), whether the record holds
    /// it already or not.
    public static List<Contradiction> in(ClientRecord plain, Collection<? extends Finding<?>> findings) {
        ClientRecord record = Derived.plus(plain);
        var hanging = new Hangings(record, findings);
        var found = new ArrayList<Contradiction>();
        for (Single point : Single.ALL)
            for (Thing about : things(record, point.type())) {
                if (record.on(point.type(), about) instanceof Evidence.Disputed<?> dispute)
                    found.add(new Contradiction(
                            found.size() + 1,
                            point.type(),
                            about,
                            point.what(),
                            point.note(),
                            sides(dispute),
                            hanging.on(point.type(), about, dispute.facts())));
            }
        return found;
    }

    private static List<Thing> things(ClientRecord record, FactType<?> type) {
        return record.facts().stream()
                .filter(fact -> fact.type().equals(type))
                .map(fact -> record.grouping().of(fact.about()))
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> SequencedMap<Object, List<Fact<?>>> sides(Evidence.Disputed<T> dispute) {
        var sides = new LinkedHashMap<Object, List<Fact<?>>>();
        dispute.sides().forEach((value, facts) -> sides.put(value, List.copyOf(facts)));
        return sides;
    }
}
