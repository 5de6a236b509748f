package org.throughline.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.throughline.fact.ClientRecord;
import org.throughline.rule.World.Ended;
import org.throughline.text.Text;

/// What all worlds of one finding say together.
///
/// @param all whether no world was left out
record Verdict(List<Ended> worlds, boolean all) {
    /// Values before open ends, then what supposes least, then what needs the fewest steps.
    private static final Comparator<Ended> PLAINEST_FIRST = Comparator.comparing(
                    (Ended world) -> world.outcome() instanceof Outcome.NotKnown)
            .thenComparingLong(world -> supposed(world.steps()))
            .thenComparingInt(world -> world.steps().size());

    <T> Answer<T> answer(Rule<T> rule, ClientRecord record) {
        return switch (answer(rule, outcomes(), all)) {
            case Answer.Settled<T> settled -> settled;
            case Answer.Open<T> open -> {
                var splits = new Splits(record, worlds, all);
                yield new Answer.Open<>(open.possible(), open.othersPossible(), splits.questions(), splits.openLaw());
            }
            case Answer.Referred<T> referred -> {
                var splits = new Splits(record, worlds, all);
                yield new Answer.Referred<>(referred.why(), referred.possible(), splits.questions(), splits.openLaw());
            }
        };
    }

    /// What these outcomes say together, without the questions that hang on how they came about.
    static <T> Answer<T> answer(Rule<T> rule, Set<Outcome> outcomes, boolean all) {
        var reasons = new ArrayList<Text>();
        SequencedSet<T> possible = new LinkedHashSet<>();
        boolean others = !all;
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Value(Object value) -> possible.add(typed(rule, value));
                case Outcome.Referred(Text why) -> reasons.add(why);
                case Outcome.NotKnown _ -> others = true;
            }
        }
        if (reasons.isEmpty() && possible.size() == 1 && !others) return new Answer.Settled<>(possible.getFirst());
        return reasons.isEmpty()
                ? new Answer.Open<>(possible, others, List.of(), List.of())
                : new Answer.Referred<>(reasons, possible, List.of(), List.of());
    }

    @SuppressWarnings("unchecked") // what a rule answered is of the type that the rule answers with
    private static <T> T typed(Rule<T> rule, Object value) {
        return (T) value;
    }

    private Set<Outcome> outcomes() {
        var outcomes = new LinkedHashSet<Outcome>();
        worlds.forEach(world -> outcomes.add(world.outcome()));
        return outcomes;
    }

    /// One world for each outcome: the plainest of those that lead to it.
    Explanation explanation() {
        Map<Outcome, Ended> plainest = new LinkedHashMap<>();
        for (Ended world : worlds)
            plainest.merge(
                    world.outcome(), world, (one, other) -> PLAINEST_FIRST.compare(one, other) <= 0 ? one : other);
        return new Explanation(plainest.values().stream()
                .sorted(PLAINEST_FIRST)
                .map(world -> new Explanation.World(world.steps(), world.outcome()))
                .toList());
    }

    private static long supposed(List<Step> steps) {
        return steps.stream()
                .mapToLong(step -> switch (step) {
                    case Step.FromRecord from -> from.supposed() ? 1 : 0;
                    case Step.FromRule from -> supposed(from.steps());
                    case Step.NotKnown _, Step.FromLaw _, Step.FromReading _, Step.Because _ -> 0;
                })
                .sum();
    }
}
