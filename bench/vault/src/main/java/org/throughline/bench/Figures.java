package org.throughline.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Times by the clock on the wall, two things in turn, so that both meet the same machine.
public final class Figures {
    private Figures() {}

    /// The middle times of both, in seconds, after one round that does not count.
    public static double[] inTurn(int rounds, Callable<?> one, Callable<?> other) throws Exception {
        seconds(one);
        seconds(other);
        var first = new double[rounds];
        var second = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            first[i] = seconds(one);
            second[i] = seconds(other);
        }
        return new double[] {middle(first), middle(second)};
    }

    public static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double middle(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    public static void say(String words, Object... figures) {
        System.out.println(String.format(Locale.ROOT, words, figures));
    }
}
