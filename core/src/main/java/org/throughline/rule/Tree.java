package org.throughline.rule;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.throughline.fact.Thing;
import org.throughline.rule.Crossing.Ask;

/// What one rule says about one thing in each world of its own that was walked so far. A rule is pure, so one that asks
/// it need not run it again: it follows the tree, asking what the rule asked, to the leaf where the rule ended.
final class Tree {
    sealed interface Branch {}

    /// What the rule asked next, and what follows from each way.
    static final class Fork implements Branch {
        final Ask ask;
        private @Nullable Branch[] next;

        Fork(Ask ask) {
            this.ask = ask;
            this.next = new Branch[ask.at.values()];
        }

        @Nullable
        Branch next(int way) {
            return way < next.length ? next[way] : null;
        }

        void put(int way, Branch branch) {
            if (way >= next.length) next = Arrays.copyOf(next, ask.at.values());
            next[way] = branch;
        }
    }

    /// How a run ended, all that it looked at, and the next day it waits for.
    static final class Leaf implements Branch {
        final Outcome outcome;
        final long[] looks;
        final @Nullable LocalDate waits;

        Leaf(Outcome outcome, long[] looks, @Nullable LocalDate waits) {
            this.outcome = outcome;
            this.looks = looks;
            this.waits = waits;
        }
    }

    final Rule<?> rule;
    final Thing about;
    /// The tree behind this one in the table.
    final @Nullable Tree next;

    private boolean isRunning;
    private @Nullable Tree asker;
    private @Nullable Branch root;

    Tree(Rule<?> rule, Thing about, @Nullable Tree next) {
        this.rule = rule;
        this.about = about;
        this.next = next;
    }

    @SuppressWarnings("ReferenceEquality") // an equal rule has a tree of its own, and says the same
    boolean isOf(Rule<?> other, Thing thing) {
        return rule == other && about.equals(thing);
    }

    boolean isSameAs(Tree other) {
        return rule.equals(other.rule) && about.equals(other.about);
    }

    /// @param asker the rule that asks; null where nobody does
    void startFor(@Nullable Tree asker) {
        this.asker = asker;
        this.isRunning = true;
    }

    void stop() {
        this.asker = null;
        this.isRunning = false;
    }

    boolean isRunning() {
        return isRunning;
    }

    @Nullable
    Tree asker() {
        return asker;
    }

    @Nullable
    Branch root() {
        return root;
    }

    /// Remembers a leaf at the end of a path.
    void put(Path path, int from, Leaf leaf) {
        Fork last = null;
        int way = 0;
        int mark = path.newMark();
        for (int i = from; i < path.asked(); i++) {
            Ask ask = path.ask(i);
            if (ask.mark == mark) continue; // asked again, and answered alike
            ask.mark = mark;
            Branch here = last == null ? root : last.next(way);
            Fork fork = here instanceof Fork known ? known : new Fork(ask);
            if (last == null) root = fork;
            else last.put(way, fork);
            last = fork;
            way = path.way(i);
        }
        if (last == null) root = leaf;
        else last.put(way, leaf);
    }
}
