package org.throughline.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.World.Ended;

/// Answers rules in every world the record leaves open. If all worlds end alike the answer is settled, however much is
/// unknown; if not, it is open, with the points on which it depends.
///
/// "What if" is the same evaluator over a record with a [org.throughline.fact.Source.Supposition]; "as it was known" is
/// the same over [ClientRecord#asKnownOn].
public final class Evaluator {
    /// So many worlds are tried one by one: as many as there are where of two days only the month
    /// is known, and a few more. Where there are more, the answer stays open; then the first and
    /// last values of each point are tried as well, so that the earliest day found is not an
    /// accident of the order.
    static final int MOST_WORLDS = 1000;

    private record Asked(String rule, Thing about) {}

    private final Rulebook rulebook;
    private final ClientRecord record;
    private final LocalDate today;

    /// @param today the day on which it is asked; a later day matters only to findings that wait for one
    public Evaluator(Rulebook rulebook, ClientRecord record, LocalDate today) {
        this.rulebook = rulebook;
        this.record = record;
        this.today = today;
    }

    /// What a rule says about the client.
    ///
    /// @throws RuleFailed if the rule breaks off: a fault in the rule, never an answer
    public <T> Finding<T> find(Rule<T> rule) {
        return find(rule, Thing.CLIENT);
    }

    /// What a rule says about a thing, or about the thing that stands for it in the record's grouping.
    ///
    /// @throws RuleFailed if the rule breaks off: a fault in the rule, never an answer
    public <T> Finding<T> find(Rule<T> rule, Thing about) {
        Thing thing = record.grouping().of(about);
        var seen = new Seen(record);
        Verdict verdict = worlds(rule, thing, seen);
        return new Finding<>(
                rule,
                thing,
                verdict.answer(rule, record),
                verdict.explanation(),
                seen.looks(),
                seen.changesOn(),
                seen.confirmed(),
                rulebook.edition());
    }

    /// What the record says of one way to stay, point by point.
    public Screening screen(Way way) {
        return new Screening(
                way,
                way.elements().stream().<Finding<Met>>map(this::find).toList(),
                way.dangers().stream().<Finding<Sign>>map(this::find).toList());
    }

    /// What every rule of the rulebook says about every thing it concerns, in the order of the rulebook.
    public List<Finding<?>> all() {
        return ask(this::find);
    }

    /// What [#all] says, made from findings of an earlier day or record: only those are made again that looked at what
    /// changed, or waited for a day that has come.
    public List<Finding<?>> again(List<Finding<?>> earlier, Recheck changed) {
        Map<Asked, Finding<?>> kept = new HashMap<>();
        for (Finding<?> finding : earlier) {
            boolean dayCame =
                    finding.changesOn().filter(day -> !day.isAfter(today)).isPresent();
            if (!dayCame && !changed.touches(finding.looks()))
                kept.put(new Asked(finding.rule().id(), finding.about()), finding.under(rulebook.edition()));
        }
        return ask((rule, about) -> {
            Finding<?> finding = kept.get(new Asked(rule.id(), about));
            return finding == null ? find(rule, about) : finding;
        });
    }

    private List<Finding<?>> ask(BiFunction<Rule<?>, Thing, Finding<?>> answer) {
        var findings = new ArrayList<Finding<?>>();
        for (Rule<?> rule : rulebook.rules())
            for (Thing about : rulebook.things(rule, record)) findings.add(answer.apply(rule, about));
        return List.copyOf(findings);
    }

    private Verdict worlds(Rule<?> rule, Thing about, Seen seen) {
        var worlds = new ArrayList<Ended>();
        boolean all = walk(new Trail(false), worlds, rule, about, seen);
        if (!all) walk(new Trail(true), worlds, rule, about, seen);
        return new Verdict(worlds, all);
    }

    /// Runs the rule along the trail; false where it was broken off.
    private boolean walk(Trail trail, List<Ended> worlds, Rule<?> rule, Thing about, Seen seen) {
        for (int tried = 0; tried < MOST_WORLDS; tried++) {
            worlds.add(new World(record, rulebook.parameters(), today, trail, seen).run(rule, about));
            if (!trail.next()) return true;
        }
        return false;
    }
}
