package org.throughline.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
import org.throughline.law.Law;
import org.throughline.rule.Glance;
import org.throughline.rule.Look;
import org.throughline.rule.Recheck;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;
import org.throughline.rule.Sweep;
import org.throughline.vocabulary.Asylum;

/// The whole rulebook over many clients: all at once, when a day passes, and when a fact is added to one record.
public final class Caseload {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final LocalDate RECENT = LocalDate.of(2019, 11, 1);

    private final LongAdder runs = new LongAdder();
    private final Rulebook book;
    /// The same rules, which count how often they are run: slower, so nothing is timed with them.
    private final Rulebook counting;

    private Caseload() {
        Rulebook law = Law.rulebook();
        List<Rule<?>> all = Stream.concat(law.rules().stream(), law.points())
                .<Rule<?>>map(rule -> rule)
                .toList();
        book = new Rulebook(all, law.parameters(), law.edition());
        counting = new Rulebook(
                all.stream().<Rule<?>>map(rule -> new Counted<>(rule, runs)).toList(), law.parameters(), law.edition());
    }

    public static void main(String[] arguments) {
        int clients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        new Caseload().run(clients);
    }

    private void run(int clients) {
        List<ClientRecord> records = new ArrayList<>();
        for (int id = 0; id < clients; id++) records.add(Records.of(Records.facts(new Life(id, RECENT, 7 * 365))));
        all(records.subList(0, clients / 10));
        all(records.subList(0, clients / 10)); // warm

        say("%d rules, elements and dangers; %,d clients", book.rules().size(), clients);
        double small = seconds(records.subList(0, clients / 10));
        double middle = seconds(records.subList(0, clients * 3 / 10));
        long before = cpu();
        List<List<Glance<?>>> earlier = all(records);
        double large = (cpu() - before) / 1e9;
        int answers = earlier.stream().mapToInt(List::size).sum();
        say("all: %.2f CPU seconds for %,d clients (aim 6 for 10,000), %,d answers; a tenth %.2f, three tenths %.2f", large, clients, answers, small, middle);
        say("growth exponent in clients: %.2f (aim 1.25)", Math.log(large / small) / Math.log(10));

        day(records, earlier);
        fact(records);
    }

    private void day(List<ClientRecord> records, List<List<Glance<?>>> earlier) {
        double anew = 0;
        double again = 0;
        long remade = 0;
        long changed = 0;
        int days = 3;
        List<List<Glance<?>>> before = earlier;
        for (int day = 1; day <= days; day++) {
            LocalDate today = TODAY.plusDays(day);
            List<List<Glance<?>>> after = new ArrayList<>();
            long start = cpu();
            for (int i = 0; i < records.size(); i++)
                after.add(new Sweep(book, records.get(i), today).again(before.get(i), Recheck.NOTHING));
            again += (cpu() - start) / 1e9;
            for (int i = 0; i < records.size(); i++)
                for (int j = 0; j < after.get(i).size(); j++) {
                    Glance<?> old = before.get(i).get(j);
                    boolean due = old.changesOn().filter(on -> !on.isAfter(today)).isPresent();
                    if (due) remade++;
                    if (!after.get(i).get(j).answer().equals(old.answer())) changed++;
                }
            start = cpu();
            for (ClientRecord record : records) new Sweep(book, record, today).all();
            anew += (cpu() - start) / 1e9;
            before = after;
        }
        say("a day passes: %,d answers made again, %,d changed = %.2f (aim 1.1); %.3f CPU seconds against %.2f for asking all anew = %.0f x less, over %d days",
                remade, changed, 1.0 * remade / Math.max(1, changed), again / days, anew / days, anew / again, days);
    }

    private void fact(List<ClientRecord> records) {
        long remade = 0;
        long untouched = 0;
        int tried = Math.min(1000, records.size());
        List<List<Glance<?>>> earlier = records.subList(0, tried).stream()
                .<List<Glance<?>>>map(record -> new Sweep(counting, record, TODAY).all())
                .toList();
        runs.reset();
        for (int i = 0; i < tried; i++) {
            ClientRecord after = records.get(i).plus(fact());
            Recheck changed = Recheck.between(records.get(i), after);
            long before = runs.sum();
            new Sweep(counting, after, TODAY).again(earlier.get(i), changed);
            long looking = earlier.get(i).stream().filter(glance -> looked(glance)).count();
            remade += looking;
            untouched += earlier.get(i).size() - looking;
            if (looking == 0 && runs.sum() > before) throw new IllegalStateException("a rule was run that had not looked");
        }
        long now = runs.sum();
        runs.reset();
        for (int i = 0; i < tried; i++) new Sweep(counting, records.get(i).plus(fact()), TODAY).all();
        say("a fact is added: %.1f of %.1f answers a client made again; %,d runs of rules against %,d for asking all anew = %.0f x less",
                1.0 * remade / tried, 1.0 * (remade + untouched) / tried, now, runs.sum(), 1.0 * runs.sum() / Math.max(1, now));
    }

    private static boolean looked(Glance<?> glance) {
        return glance.looks().stream()
                .anyMatch(look -> look instanceof Look.AtFact at
                        && at.type().equals(Asylum.RECEIVED.id())
                        && at.about().equals(Thing.CLIENT));
    }

    private static Fact<LocalDate> fact() {
        var page = new Source.Page(new UUID(2, 2), 1, Optional.empty(), "as printed", Source.Speaker.USCIS);
        return new Fact<>(new UUID(3, 3), Asylum.RECEIVED, Thing.CLIENT, Said.exactly(LocalDate.of(2022, 3, 4)), page, Instant.EPOCH);
    }

    private double seconds(List<ClientRecord> records) {
        long before = cpu();
        all(records);
        return (cpu() - before) / 1e9;
    }

    private List<List<Glance<?>>> all(List<ClientRecord> records) {
        List<List<Glance<?>>> all = new ArrayList<>();
        for (ClientRecord record : records) all.add(new Sweep(counting, record, TODAY).all());
        return all;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
