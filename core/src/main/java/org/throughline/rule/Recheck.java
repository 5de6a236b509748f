package org.throughline.rule;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Thing;

/// What changed in the record or in the figures of law, and so which findings must be made again: those that looked at
/// something that changed, and no others. [Evaluator#again] makes them.
///
/// It holds for the same rules. A release with other rules asks [Evaluator#all].
///
/// @param points what is said, withdrawn, reviewed or tied anew, under the thing that stands for it before and after
/// @param lists the kinds of which there are more, fewer or other things
/// @param rows the rows of law that are new, changed or gone, as they were and as they are
public record Recheck(Set<Look.AtFact> points, Set<Thing.Kind> lists, List<ParameterRow<?>> rows) {
    /// Nothing but time has changed.
    public static final Recheck NOTHING = new Recheck(Set.of(), Set.of(), List.of());

    public Recheck {
        points = Set.copyOf(points);
        lists = Set.copyOf(lists);
        rows = List.copyOf(rows);
    }

    /// What is new in `after`: facts, reviews and ties.
    public static Recheck between(ClientRecord before, ClientRecord after) {
        Map<UUID, Fact<?>> facts = new LinkedHashMap<>();
        Stream.concat(before.facts().stream(), after.facts().stream()).forEach(fact -> facts.put(fact.id(), fact));
        Set<Fact<?>> old = Set.copyOf(before.facts());
        Set<Fact<?>> now = Set.copyOf(after.facts());
        var points = new HashSet<Look.AtFact>();
        for (Fact<?> fact : facts.values()) {
            Look.AtFact was = point(fact, before);
            Look.AtFact is = point(fact, after);
            boolean alike = old.contains(fact)
                    && now.contains(fact)
                    && was.equals(is)
                    && before.review(fact).equals(after.review(fact));
            if (!alike) points.addAll(List.of(was, is));
        }
        var lists = EnumSet.noneOf(Thing.Kind.class);
        for (Thing.Kind kind : Thing.Kind.values()) if (!before.each(kind).equals(after.each(kind))) lists.add(kind);
        return new Recheck(points, lists, List.of());
    }

    private static Look.AtFact point(Fact<?> fact, ClientRecord record) {
        return new Look.AtFact(fact.type().id(), record.grouping().of(fact.about()));
    }

    /// What is new in the figures of law.
    public static Recheck between(Parameters before, Parameters after) {
        List<ParameterRow<?>> changed = Stream.concat(
                        before.all().stream().filter(row -> !after.all().contains(row)),
                        after.all().stream().filter(row -> !before.all().contains(row)))
                .toList();
        return new Recheck(Set.of(), Set.of(), changed);
    }

    /// Whether this finding looked at anything that changed.
    public boolean touches(Finding<?> finding) {
        return touches(finding.looks());
    }

    boolean touches(Set<Look> looks) {
        return looks.stream().anyMatch(this::touches);
    }

    private boolean touches(Look look) {
        return switch (look) {
            case Look.AtFact fact -> points.contains(fact);
            case Look.AtList list -> lists.contains(list.kind());
            case Look.AtLaw law -> rows.stream().anyMatch(row -> touches(row, law));
        };
    }

    /// Rows not in force are shown as warnings on any day.
    private static boolean touches(ParameterRow<?> row, Look.AtLaw law) {
        return row.id().equals(law.parameter()) && (row.covers(law.on()) || !row.active());
    }
}
