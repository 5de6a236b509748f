package org.throughline.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Source;
import org.throughline.rule.Trail.Point;
import org.throughline.rule.Trail.Way;
import org.throughline.rule.World.Ended;

/// Which questions are worth asking: a point whose values lead to different outcomes while all else stays the same,
/// and a point on which a world stopped.
///
/// Worlds are compared two by two, so points, ways and outcomes are numbered first and compared as numbers.
final class Splits {
    private record Weighed(Question question, boolean nobodyKnows, int worlds) {}

    /// One world: the way taken at each point, [#NOT_MET] where it did not come by; and how it ended.
    private static final class Row {
        final int[] ways;
        final int outcome;

        Row(int[] ways, int outcome) {
            this.ways = ways;
            this.outcome = outcome;
        }
    }

    private static final int NOT_MET = 0;
    private static final Comparator<Weighed> MOST_DECISIVE_FIRST = Comparator.comparing(Weighed::nobodyKnows)
            .thenComparing(Comparator.comparingInt((Weighed weighed) -> weighed.question.outcomes())
                    .reversed())
            .thenComparing(Comparator.comparingInt(Weighed::worlds).reversed());

    private final ClientRecord record;
    private final boolean all;
    private final SequencedMap<Point, Integer> points = new LinkedHashMap<>();
    private final Map<Way, Integer> ways = new HashMap<>();
    private final Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
    private final List<Row> rows;

    /// @param all whether these are all worlds; if not, no point met may be passed over
    Splits(ClientRecord record, List<Ended> worlds, boolean all) {
        this.record = record;
        this.all = all;
        for (Ended world : worlds) {
            world.ways().keySet().forEach(point -> number(points, point));
            if (world.outcome() instanceof Outcome.NotKnown stop) number(points, pointOf(stop));
        }
        this.rows = worlds.stream().map(this::row).toList();
    }

    private Row row(Ended world) {
        int[] taken = new int[points.size()];
        world.ways().forEach((point, way) -> taken[number(points, point)] = 1 + number(ways, way));
        return new Row(taken, number(outcomes, world.outcome()));
    }

    private static <K> int number(Map<K, Integer> numbers, K key) {
        return numbers.computeIfAbsent(key, _ -> numbers.size());
    }

    private static Point pointOf(Outcome.NotKnown stop) {
        return new Point.AtFact(stop.type(), stop.about());
    }

    /// The points of law whose readings matter, in the order in which they were met.
    List<LegalQuestion<?>> openLaw() {
        var open = new ArrayList<LegalQuestion<?>>();
        for (Point point : points.keySet())
            if (point instanceof Point.AtReading(var question) && (!all || reached(point) > 1)) open.add(question);
        return open;
    }

    List<Question> questions() {
        var weighed = new ArrayList<Weighed>();
        for (Point point : points.keySet())
            if (point instanceof Point.AtFact fact) {
                int reached = outcomes(fact);
                if (reached > 1 || !all) weighed.add(weigh(fact, reached));
            }
        return weighed.stream()
                .sorted(MOST_DECISIVE_FIRST)
                .map(Weighed::question)
                .toList();
    }

    private Weighed weigh(Point.AtFact point, int reached) {
        Evidence<?> evidence = record.on(point.type(), point.about());
        boolean disputed = evidence instanceof Evidence.Disputed<?>;
        boolean nobodyKnows = evidence instanceof Evidence.Silent<?>
                && evidence.facts().stream().anyMatch(fact -> fact.source() instanceof Source.Statement);
        int at = number(points, point);
        int meeting = (int) rows.stream()
                .filter(row -> row.ways[at] != NOT_MET || isStop(row, point))
                .count();
        return new Weighed(new Question(point.type(), point.about(), disputed, reached), nobodyKnows, meeting);
    }

    private boolean isStop(Row row, Point.AtFact point) {
        return outcomes.getOrDefault(stopAt(point), -1) == row.outcome;
    }

    private static Outcome stopAt(Point.AtFact point) {
        return new Outcome.NotKnown(point.type(), point.about());
    }

    /// How many outcomes the values of this point lead to. Where a world stopped at it, nobody can tell which of all.
    private int outcomes(Point.AtFact point) {
        return outcomes.containsKey(stopAt(point)) ? Math.max(2, outcomes.size()) : reached(point);
    }

    /// How many outcomes are reached by worlds that differ at this point alone from a world that ends otherwise.
    private int reached(Point point) {
        int at = number(points, point);
        List<Row> meeting = rows.stream().filter(row -> row.ways[at] != NOT_MET).toList();
        var reached = new BitSet();
        for (int i = 0; i < meeting.size(); i++)
            for (int j = i + 1; j < meeting.size(); j++) {
                Row one = meeting.get(i);
                Row other = meeting.get(j);
                if (one.outcome == other.outcome || !differOnlyAt(at, one.ways, other.ways)) continue;
                reached.set(one.outcome);
                reached.set(other.outcome);
            }
        return reached.cardinality();
    }

    private static boolean differOnlyAt(int point, int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            boolean same = one[i] == other[i] || one[i] == NOT_MET || other[i] == NOT_MET;
            if (same == (i == point)) return false;
        }
        return true;
    }
}
