package org.throughline.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Crossing.Ask;
import org.throughline.text.Text;

/// The runs of a sweep: a [World] without words. It answers what a rule asks and keeps how the run ended, what it
/// looked at and the day it waits for.
final class Glimpse implements Given {
    /// Ends a run. It carries no stack: it is no fault.
    private static final class End extends RuntimeException {
        End() {
            super("the end of a world", null, false, false);
        }
    }

    private static final int PLACES = 256;

    private final Slots slots;
    private final LocalDate today;
    private final End end = new End();
    private final Path path = new Path();
    private final @Nullable Tree[] trees = new Tree[PLACES];
    private @Nullable Tree running;
    private @Nullable Outcome ended;
    private long[] looks = {};
    private @Nullable LocalDate waits;

    Glimpse(Slots slots, LocalDate today) {
        this.slots = slots;
        this.today = today;
    }

    /// From here on looks and days are those of another finding.
    void begin() {
        looks = new long[2];
        waits = null;
    }

    Looks looks() {
        return new Looks(slots, looks);
    }

    @Nullable
    LocalDate waits() {
        return waits;
    }

    void start(boolean cornersOnly) {
        path.start(cornersOnly);
    }

    boolean next() {
        return path.next();
    }

    Outcome run(Rule<?> rule, Thing about) {
        ended = null;
        return leaf(tree(rule, about)).outcome;
    }

    private Tree tree(Rule<?> rule, Thing about) {
        int place = System.identityHashCode(rule) + about.number() & PLACES - 1;
        for (Tree tree = trees[place]; tree != null; tree = tree.next) if (tree.isOf(rule, about)) return tree;
        var tree = new Tree(rule, about, trees[place]);
        for (Tree outer = running; outer != null; outer = outer.asker()) if (outer.isSameAs(tree)) throw circle(tree);
        trees[place] = tree;
        return tree;
    }

    private static RuleFailed circle(Tree tree) {
        return new RuleFailed(tree.rule, tree.about, "it asks for its own answer");
    }

    private Tree.Leaf leaf(Tree tree) {
        if (tree.isRunning()) throw circle(tree);
        int from = path.asked();
        Tree.Branch branch = tree.root();
        while (branch instanceof Tree.Fork fork) branch = fork.next(path.take(fork.ask));
        if (branch instanceof Tree.Leaf leaf) {
            seen(leaf);
            return leaf;
        }
        path.forget(from);
        return grow(tree, from);
    }

    private void seen(Tree.Leaf leaf) {
        looks = Looks.with(looks, leaf.looks);
        if (leaf.waits != null) waitFor(leaf.waits);
    }

    private Tree.Leaf grow(Tree tree, int from) {
        long[] outerLooks = looks;
        LocalDate outerWaits = waits;
        begin();
        Tree outer = running;
        tree.startFor(outer);
        running = tree;
        Outcome outcome;
        try {
            outcome = outcome(tree);
        } finally {
            running = outer;
            tree.stop();
        }
        var leaf = new Tree.Leaf(outcome, looks, waits);
        tree.put(path, from, leaf);
        looks = outerLooks;
        waits = outerWaits;
        seen(leaf);
        return leaf;
    }

    private Outcome outcome(Tree tree) {
        try {
            Object value = tree.rule.apply(this);
            if (ended != null) throw new RuleFailed(tree.rule, tree.about, "it caught the end of its world");
            if (value == null) throw new RuleFailed(tree.rule, tree.about, "it answered null");
            return new Outcome.Value(value);
        } catch (End _) {
            return Objects.requireNonNull(ended);
        } catch (RuleFailed known) {
            throw known;
        } catch (RuntimeException fault) {
            throw new RuleFailed(tree.rule, tree.about, fault);
        }
    }

    private End end(Outcome outcome) {
        ended = outcome;
        return end;
    }

    @Override
    public Thing subject() {
        return Objects.requireNonNull(running).about;
    }

    @Override
    @SuppressWarnings("unchecked") // what is said on a point is of the type of that point
    public <T> T the(FactType<T> type, Thing about) {
        Slot.OfFact slot = slots.at(type, about);
        looks = Looks.with(looks, slot.number);
        if (slot.only != null) return (T) slot.only;
        Object value = take(slot.ask());
        if (!Crossing.isNamed(value)) throw end(slot.notKnown());
        return (T) value;
    }

    private Object take(Ask ask) {
        return ask.at.value(path.take(ask));
    }

    @Override
    public boolean any(Thing.Kind kind, Predicate<Thing> test) {
        looks = Looks.with(looks, slots.list(kind).number);
        for (Thing thing : slots.list(kind).things) if (test.test(thing)) return true;
        every(kind); // the world ends here where the list may be longer
        return false;
    }

    @Override
    public List<Thing> every(Thing.Kind kind) {
        Slot.OfList list = slots.list(kind);
        Slot.AreTheseAll complete = slots.areTheseAll(list);
        looks = Looks.with(Looks.with(looks, list.number), complete.point().number);
        if (!Boolean.TRUE.equals(take(complete.ask())))
            throw end(complete.point().notKnown());
        return list.things;
    }

    @Override
    @SuppressWarnings("unchecked") // the rulebook checks the class of each figure
    public <T> T law(Parameter<T> parameter, LocalDate on) {
        Slot.OfLaw slot = slots.law(parameter, on);
        looks = Looks.with(looks, slot.number);
        if (slot.value == null) throw end(slot.missing());
        return (T) slot.value;
    }

    @Override
    @SuppressWarnings("unchecked") // the ways at a question are its readings
    public <T> T either(LegalQuestion<T> question) {
        return (T) take(slots.reading(question));
    }

    @Override
    @SuppressWarnings("unchecked") // what a rule answered is of the type that the rule answers with
    public <T> T result(Rule<T> rule, Thing about) {
        Outcome outcome = leaf(tree(rule, slots.leader(about))).outcome;
        if (outcome instanceof Outcome.Value(Object value)) return (T) value;
        throw end(outcome);
    }

    @Override
    public boolean hasCome(LocalDate day) {
        if (!day.isAfter(today)) return true;
        waitFor(day);
        return false;
    }

    private void waitFor(LocalDate day) {
        if (waits == null || day.isBefore(waits)) waits = day;
    }

    @Override
    public void because(Text reason, Object... values) {
        // The reasons are for those who ask the evaluator.
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as in Given
    public <T> T refer(Text why) {
        throw end(new Outcome.Referred(why));
    }
}
