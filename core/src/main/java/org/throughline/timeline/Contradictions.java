package org.throughline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Answer;
import org.throughline.rule.Finding;
import org.throughline.rule.Look;
import org.throughline.timeline.Contradiction.Effect;
import org.throughline.timeline.Contradiction.Hanging;
import org.throughline.vocabulary.Single;

/// Finds what cannot all be true: points with one true value ([Single]) on which the sure claims of the record exclude
/// each other.
public final class Contradictions {
    private Contradictions() {}

    /// All contradictions of a record, by kind of thing, thing and type.
    public static List<Contradiction> in(ClientRecord record, Collection<? extends Finding<?>> findings) {
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
                            hangs(record, point.type(), about, findings)));
            }
        return found;
    }

    private static List<Thing> things(ClientRecord record, FactType<?> type) {
        var things = new LinkedHashSet<Thing>();
        record.facts().stream()
                .filter(fact -> fact.type().equals(type))
                .map(fact -> record.grouping().of(fact.about()))
                .sorted()
                .forEach(things::add);
        return List.copyOf(things);
    }

    private static <T> SequencedMap<Object, List<Fact<?>>> sides(Evidence.Disputed<T> dispute) {
        var sides = new LinkedHashMap<Object, List<Fact<?>>>();
        dispute.sides().forEach((value, facts) -> sides.put(value, List.copyOf(facts)));
        return sides;
    }

    private static List<Hanging> hangs(
            ClientRecord record, FactType<?> type, Thing about, Collection<? extends Finding<?>> findings) {
        var hangs = new ArrayList<Hanging>();
        for (Finding<?> finding : findings)
            if (lookedAt(record, finding.looks(), type, about))
                hangs.add(new Hanging(finding, effect(finding.answer(), type, about)));
        return hangs;
    }

    private static boolean lookedAt(ClientRecord record, Set<Look> looks, FactType<?> type, Thing about) {
        return looks.stream()
                .anyMatch(look -> look instanceof Look.AtFact(var id, var thing)
                        && id.equals(type.id())
                        && record.grouping().same(thing, about));
    }

    private static Effect effect(Answer<?> answer, FactType<?> type, Thing about) {
        return switch (answer) {
            case Answer.Settled<?> _ -> Effect.SAME_EITHER_WAY;
            case Answer.Referred<?> _ -> Effect.LAWYER_MUST_LOOK;
            case Answer.Open<?> open ->
                open.questions().stream()
                                .anyMatch(question -> question.type().equals(type)
                                        && question.about().equals(about))
                        ? Effect.DECIDES
                        : Effect.OPEN_ANYWAY;
        };
    }
}
