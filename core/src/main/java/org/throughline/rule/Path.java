package org.throughline.rule;

import java.util.Arrays;
import org.throughline.rule.Crossing.Ask;

/// A [Trail] on numbers: the walk through all worlds, and what the world now walked has asked, in its order.
final class Path {
    private boolean cornersOnly;

    private Crossing[] forks = new Crossing[16];
    private int[][] ways = new int[16][];
    private int[] taken = new int[16];
    private int forked;
    private int depth;

    private Ask[] asks = new Ask[32];
    private int[] answers = new int[32];
    private int asked;
    private int marks;

    /// @param corners to take but the first and the last ways at each fork
    void start(boolean corners) {
        cornersOnly = corners;
        leave();
        forked = 0;
    }

    /// The way that this world takes: always the same one at the same point.
    int take(Ask ask) {
        int way = way(ask);
        if (ask.ways.length > 1 || ask.noted || ask.at.isTaken()) note(ask, way);
        return way;
    }

    private int way(Ask ask) {
        if (ask.at.isTaken()) return ask.at.taken();
        if (ask.ways.length == 1) return ask.ways[0];
        if (depth == forked) fork(ask);
        if (forks[depth] != ask.at)
            throw new IllegalStateException("it is not pure: the same world asked for something else when run again");
        int way = ways[depth][taken[depth]];
        ask.at.take(way);
        depth++;
        return way;
    }

    private void fork(Ask ask) {
        if (forked == forks.length) {
            forks = Arrays.copyOf(forks, 2 * forked);
            ways = Arrays.copyOf(ways, 2 * forked);
            taken = Arrays.copyOf(taken, 2 * forked);
        }
        forks[forked] = ask.at;
        ways[forked] = cornersOnly ? ask.corners() : ask.ways;
        taken[forked] = 0;
        forked++;
    }

    private void note(Ask ask, int way) {
        if (asked == asks.length) {
            asks = Arrays.copyOf(asks, 2 * asked);
            answers = Arrays.copyOf(answers, 2 * asked);
        }
        asks[asked] = ask;
        answers[asked] = way;
        asked++;
    }

    /// Goes back to the last fork with a way not taken; false where there is none.
    boolean next() {
        leave();
        while (forked > 0 && taken[forked - 1] == ways[forked - 1].length - 1) forked--;
        if (forked == 0) return false;
        taken[forked - 1]++;
        return true;
    }

    private void leave() {
        while (depth > 0) forks[--depth].leave();
        asked = 0;
    }

    int asked() {
        return asked;
    }

    Ask ask(int number) {
        return asks[number];
    }

    int way(int number) {
        return answers[number];
    }

    /// Forgets what was asked from here on; what was taken stays taken.
    void forget(int from) {
        asked = from;
    }

    int newMark() {
        return ++marks;
    }
}
