package org.throughline.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.rule.Answer;

/// Five rules over the same generated cases in both engines: checks that they say the same, and prints how many cases
/// each does in a second of CPU time.
public final class Five {
    private static final int ROUNDS = 5;

    private Five() {}

    public static void main(String[] arguments) {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        List<Life> lives = new ArrayList<>();
        for (int id = 0; id < cases; id++) lives.add(new Life(id));
        List<List<Fact<?>>> facts = lives.stream().<List<Fact<?>>>map(Records::facts).toList();
        List<ClientRecord> records = facts.stream().map(Records::of).toList();
        var drools = new Drools();
        var rules = new Rules();

        check(drools.answer(lives), rules.swept(records), rules.explained(records), cases);

        double[][] rates = new double[4][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[0][round] = rate(cases, () -> drools.answer(lives));
            rates[1][round] = rate(cases, () -> rules.swept(records));
            rates[2][round] = rate(cases, () -> rules.sweptFromFacts(facts));
            rates[3][round] = rate(cases, () -> rules.explained(records));
        }
        double theirs = median(rates[0]);
        say("Drools 10.2.0, executable model, a session for 1,000 cases: %,.0f cases per CPU second", theirs);
        say("swept:     %,.0f cases per CPU second = %.1f x Drools (aim 20, hoped 60)", median(rates[1]), median(rates[1]) / theirs);
        say("  with the records built from single facts in the same time: %,.0f = %.1f x", median(rates[2]), median(rates[2]) / theirs);
        say("explained: %,.0f cases per CPU second = %.1f x Drools (aim 3)", median(rates[3]), median(rates[3]) / theirs);
        say("medians of %d rounds over %,d cases of five rules, CPU time of the thread; rounds: %s", ROUNDS, cases, words(rates));
    }

    private static void check(Answers theirs, Answers swept, Answers explained, int cases) {
        int[][] kinds = new int[Ask.values().length][2];
        int different = 0;
        for (int life = 0; life < cases; life++)
            for (Ask ask : Ask.values()) {
                Object here = Rules.plain(swept.get(life, ask));
                kinds[ask.ordinal()][here == Answers.OPEN ? 1 : 0]++;
                boolean same = here.equals(theirs.get(life, ask))
                        && here.equals(Rules.plain(explained.get(life, ask)))
                        && possible(swept.get(life, ask)).equals(possible(explained.get(life, ask)));
                if (!same && different++ < 10)
                    say("case %d, %s: swept %s, explained %s, Drools %s", life, ask, swept.get(life, ask), explained.get(life, ask), theirs.get(life, ask));
            }
        for (Ask ask : Ask.values())
            say("%-28s %,d settled, %,d open", ask.rule, kinds[ask.ordinal()][0], kinds[ask.ordinal()][1]);
        if (different > 0) throw new IllegalStateException(different + " answers differ");
        say("the three say the same in all %,d answers", cases * Ask.values().length);
    }

    private static Object possible(Object answer) {
        return ((Answer<?>) answer).possible();
    }

    private static double rate(int cases, Supplier<?> run) {
        System.gc();
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        run.get();
        return cases * 1e9 / (threads.getCurrentThreadCpuTime() - before);
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String words(double[][] rates) {
        var words = new ArrayList<String>();
        for (double[] each : rates) words.add(Arrays.stream(each).mapToObj(one -> String.format(Locale.ROOT, "%,.0f", one)).toList().toString());
        return String.join(" ", words);
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
