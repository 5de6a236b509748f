package org.throughline.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;

/// The same rules over the same record as [Evaluator], many times faster and without a word of explanation: for
/// caseloads, where thousands of answers are looked over and few are read.
///
/// It walks the same worlds in the same order. What it saves: no steps are kept, what the record says is weighed once
/// for all rules, looks are bits, and a rule that others ask is run once in each world of its own and remembered (see
/// [Tree]).
///
/// Not for two threads at once.
public final class Sweep {
    private record Asked(String rule, Thing about) {}

    private final Rulebook rulebook;
    private final ClientRecord record;
    private final LocalDate today;
    private final Slots slots;
    private final Glimpse glimpse;
    private @Nullable List<Glance<?>> all;

    /// @param today the day on which it is asked
    public Sweep(Rulebook rulebook, ClientRecord record, LocalDate today) {
        this.rulebook = rulebook;
        this.record = record;
        this.today = today;
        this.slots = new Slots(record, rulebook.parameters());
        this.glimpse = new Glimpse(slots, today);
    }

    /// What a rule says about the client.
    ///
    /// @throws RuleFailed if the rule breaks off: a fault in the rule, never an answer
    public <T> Glance<T> find(Rule<T> rule) {
        return find(rule, Thing.CLIENT);
    }

    /// What a rule says about a thing, or about the thing that stands for it in the record's grouping.
    ///
    /// @throws RuleFailed if the rule breaks off: a fault in the rule, never an answer
    public <T> Glance<T> find(Rule<T> rule, Thing about) {
        Thing thing = record.grouping().of(about);
        glimpse.begin();
        Set<Outcome> outcomes = new LinkedHashSet<>();
        boolean all = walk(outcomes, rule, thing, false);
        if (!all) walk(outcomes, rule, thing, true);
        return new Glance<>(
                rule,
                thing,
                Verdict.answer(rule, outcomes, all),
                glimpse.looks(),
                Optional.ofNullable(glimpse.waits()));
    }

    /// What every rule of the rulebook says about every thing it concerns, in the order of the rulebook.
    public List<Glance<?>> all() {
        if (all == null) all = ask(this::find);
        return all;
    }

    /// What [#all] says, made from glances of an earlier day or record, as by [Evaluator#again].
    public List<Glance<?>> again(List<Glance<?>> earlier, Recheck changed) {
        Map<Asked, Glance<?>> kept = new HashMap<>();
        for (Glance<?> glance : earlier) {
            boolean dayCame =
                    glance.changesOn().filter(day -> !day.isAfter(today)).isPresent();
            if (!dayCame && !changed.touches(glance.looks()))
                kept.put(new Asked(glance.rule().id(), glance.about()), glance);
        }
        return ask((rule, about) -> {
            Glance<?> glance = kept.get(new Asked(rule.id(), about));
            return glance == null ? find(rule, about) : glance;
        });
    }

    private List<Glance<?>> ask(BiFunction<Rule<?>, Thing, Glance<?>> answer) {
        var glances = new ArrayList<Glance<?>>();
        for (Rule<?> rule : rulebook.rules())
            for (Thing about : rulebook.things(rule, record)) glances.add(answer.apply(rule, about));
        return List.copyOf(glances);
    }

    /// Runs the rule along the trail; false where it was broken off.
    private boolean walk(Set<Outcome> outcomes, Rule<?> rule, Thing about, boolean cornersOnly) {
        glimpse.start(cornersOnly);
        for (int tried = 0; tried < Evaluator.MOST_WORLDS; tried++) {
            outcomes.add(glimpse.run(rule, about));
            if (!glimpse.next()) return true;
        }
        return false;
    }
}
