package org.throughline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Answer;
import org.throughline.rule.Finding;
import org.throughline.rule.Look;
import org.throughline.timeline.Contradiction.Effect;
import org.throughline.timeline.Contradiction.Hanging;
import org.throughline.vocabulary.Derived;

/// Says which answers hang on a point: those that looked at it, or at what the law makes of its words.
final class Hangings {
    private record Point(String type, Thing about) {}

    private final ClientRecord record;
    private final Collection<? extends Finding<?>> findings;
    private final Map<UUID, List<Fact<?>>> derived;

    Hangings(ClientRecord record, Collection<? extends Finding<?>> findings) {
        this.record = record;
        this.findings = findings;
        this.derived = Derived.byOriginal(record);
    }

    /// @param facts those that take a side
    List<Hanging> on(FactType<?> type, Thing about, Collection<? extends Fact<?>> facts) {
        var points = new HashSet<Point>();
        points.add(point(type, about));
        for (Fact<?> fact : facts)
            for (Fact<?> meaning : derived.getOrDefault(fact.id(), List.of()))
                points.add(point(meaning.type(), meaning.about()));
        var hangs = new ArrayList<Hanging>();
        for (Finding<?> finding : findings)
            if (finding.looks().stream().anyMatch(look -> at(look, points)))
                hangs.add(new Hanging(finding, effect(finding.answer(), points)));
        return hangs;
    }

    private Point point(FactType<?> type, Thing about) {
        return new Point(type.id(), record.grouping().of(about));
    }

    private boolean at(Look look, Set<Point> points) {
        return switch (look) {
            case Look.AtFact(var type, var about) ->
                points.contains(new Point(type, record.grouping().of(about)));
            case Look.AtList _, Look.AtLaw _ -> false;
        };
    }

    private Effect effect(Answer<?> answer, Set<Point> points) {
        return switch (answer) {
            case Answer.Settled<?> _ -> Effect.SAME_EITHER_WAY;
            case Answer.Referred<?> _ -> Effect.LAWYER_MUST_LOOK;
            case Answer.Open<?> open ->
                open.questions().stream().anyMatch(asked -> points.contains(point(asked.type(), asked.about())))
                        ? Effect.DECIDES
                        : Effect.OPEN_ANYWAY;
        };
    }
}
