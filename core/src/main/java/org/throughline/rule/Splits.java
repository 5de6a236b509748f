package org.throughline.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Source;
import org.throughline.rule.Trail.Point;
import org.throughline.rule.Trail.Way;
import org.throughline.rule.World.Ended;

/// Which questions are worth asking: a point whose values lead to different outcomes while all else stays the same,
/// and a point on which a world stopped.
final class Splits {
    private record Weighed(Question question, boolean nobodyKnows, int worlds) {}

    private static final Comparator<Weighed> MOST_DECISIVE_FIRST = Comparator.comparing(Weighed::nobodyKnows)
            .thenComparing(Comparator.comparingInt((Weighed weighed) -> weighed.question.outcomes())
                    .reversed())
            .thenComparing(Comparator.comparingInt(Weighed::worlds).reversed());

    private final ClientRecord record;
    private final List<Ended> worlds;

    private final boolean all;

    /// @param all whether these are all worlds; if not, no point met may be passed over
    Splits(ClientRecord record, List<Ended> worlds, boolean all) {
        this.record = record;
        this.worlds = worlds;
        this.all = all;
    }

    List<Question> questions() {
        var weighed = new ArrayList<Weighed>();
        for (Point.AtFact point : points()) {
            int outcomes = outcomes(point);
            if (outcomes > 1 || !all) weighed.add(weigh(point, outcomes));
        }
        return weighed.stream()
                .sorted(MOST_DECISIVE_FIRST)
                .map(Weighed::question)
                .toList();
    }

    private Set<Point.AtFact> points() {
        var points = new LinkedHashSet<Point.AtFact>();
        for (Ended world : worlds) {
            for (Point point : world.ways().keySet()) if (point instanceof Point.AtFact fact) points.add(fact);
            if (world.outcome() instanceof Outcome.NotKnown(var type, var about))
                points.add(new Point.AtFact(type, about));
        }
        return points;
    }

    private Weighed weigh(Point.AtFact point, int outcomes) {
        Evidence<?> evidence = record.on(point.type(), point.about());
        boolean disputed = evidence instanceof Evidence.Disputed<?>;
        boolean nobodyKnows = evidence instanceof Evidence.Silent<?>
                && evidence.facts().stream().anyMatch(fact -> fact.source() instanceof Source.Statement);
        int meeting = (int) worlds.stream().filter(world -> meets(world, point)).count();
        return new Weighed(new Question(point.type(), point.about(), disputed, outcomes), nobodyKnows, meeting);
    }

    private static boolean meets(Ended world, Point.AtFact point) {
        return world.ways().containsKey(point) || stoppedAt(world, point);
    }

    private static boolean stoppedAt(Ended world, Point.AtFact point) {
        return world.outcome() instanceof Outcome.NotKnown(var type, var about)
                && point.equals(new Point.AtFact(type, about));
    }

    /// How many outcomes the values of this point lead to. Where a world stopped at it, nobody can tell which of all.
    private int outcomes(Point.AtFact point) {
        if (worlds.stream().anyMatch(world -> stoppedAt(world, point)))
            return Math.max(
                    2, (int) worlds.stream().map(Ended::outcome).distinct().count());
        var outcomes = new HashSet<Outcome>();
        List<Ended> meeting =
                worlds.stream().filter(world -> world.ways().containsKey(point)).toList();
        for (int i = 0; i < meeting.size(); i++)
            for (Ended other : meeting.subList(i + 1, meeting.size())) {
                Ended one = meeting.get(i);
                if (one.outcome().equals(other.outcome()) || !differOnlyAt(point, one, other)) continue;
                outcomes.add(one.outcome());
                outcomes.add(other.outcome());
            }
        return outcomes.size();
    }

    private static boolean differOnlyAt(Point point, Ended one, Ended other) {
        for (Map.Entry<Point, Way> entry : one.ways().entrySet()) {
            Way way = other.ways().get(entry.getKey());
            boolean same = way == null || way.equals(entry.getValue());
            if (same == entry.getKey().equals(point)) return false;
        }
        return true;
    }
}
