package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.fact.Fact;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.Role;
import org.throughline.vault.record.Entries;
import org.throughline.vault.store.Engines;
import org.throughline.vault.store.Engines.Engine;
import org.throughline.vault.store.StoreFault;

/// Eight people work with one file at once while one of them gives and takes back a grant, which changes
/// its keys. What happened is checked as a history. `-Dthroughline.editing=1200` for so many seconds of it.
class ManyEditorsTest {
    private static final Duration FOR = Duration.ofSeconds(Integer.getInteger("throughline.editing", 6));
    private static final int EDITORS = Integer.getInteger("throughline.editors", 8);

    @TempDir
    Path folder;

    private final Set<UUID> added = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final AtomicInteger takenBack = new AtomicInteger();
    /// Counts up before boris is given a grant, and when it was taken back: odd while he may read.
    private final AtomicLong turn = new AtomicLong();

    static List<Engine> engines() {
        return Engines.all().toList();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void nothingIsLostAndNothingIsReadAfterItWasTakenBack(Engine engine) throws Exception {
        try (var desk = new Desk(folder, engine)) {
            ClientId ana = desk.ana();
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            var sessions = new ArrayList<Session>();
            for (int i = 0; i < EDITORS; i++) {
                PrincipalId editor = desk.hire("editor-" + i, Role.ATTORNEY);
                desk.give(ana, editor, Chore.PARTS.toArray(new Compartment[0]));
                sessions.add(desk.signIn("editor-" + i));
            }
            Session his = desk.signIn("boris");
            long end = System.nanoTime() + FOR.toNanos();
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                var work = new ArrayList<Future<?>>();
                for (int i = 0; i < EDITORS; i++) {
                    Session session = sessions.get(i);
                    var random = new Random(i);
                    work.add(people.submit(() -> edit(desk, session, ana, random, end)));
                }
                work.add(people.submit(() -> giveAndTake(desk, ana, boris, end)));
                work.add(people.submit(() -> readAsBoris(desk, his, ana, end)));
                for (Future<?> each : work) each.get();
            }
            sessions.forEach(Session::close);
            his.close();
            assertThat(new Taking(desk.office).renew(desk.noor, ana, Desk.WORK)).isEmpty();
            assertThat(ids(desk.facts(desk.noor, ana))).isEqualTo(new HashSet<>(added));
            assertThat(Verifying.run(desk.office, desk.noor, Desk.WORK).damages())
                    .isEmpty();
            assertThat(added).hasSizeGreaterThan(EDITORS);
            assertThat(takenBack).hasPositiveValue();
            System.out.println(engine + ": " + added.size() + " facts by " + EDITORS + " people, keys taken back "
                    + takenBack + " times, tried again " + turnedAway + ", lost 0");
        }
    }

    private void edit(Desk desk, Session session, ClientId ana, Random random, long end) {
        var mine = new HashSet<UUID>();
        while (System.nanoTime() < end) {
            var fact = desk.arrived(
                    LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3000)).toString());
            try (ClientFile file = desk.vault.open(session, ana, Desk.WORK)) {
                if (random.nextInt(3) > 0) {
                    file.add(Addition.of(new Entries(List.of(fact), List.of(), List.of())));
                    mine.add(fact.id());
                    added.add(fact.id());
                } else assertThat(ids(file.record(Desk.TYPES).facts())).containsAll(mine);
            } catch (Refused | StoreFault again) {
                turnedAway.incrementAndGet(); // a new key came between
            }
        }
    }

    private void giveAndTake(Desk desk, ClientId ana, PrincipalId boris, long end) {
        while (System.nanoTime() < end) {
            turn.incrementAndGet();
            tried(() -> desk.give(ana, boris, Chore.PARTS.toArray(new Compartment[0])));
            while (!tried(() -> new Taking(desk.office).back(desk.noor, ana, boris, Desk.WORK))) Thread.onSpinWait();
            takenBack.incrementAndGet();
            turn.incrementAndGet();
        }
    }

    private boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused | StoreFault again) {
            turnedAway.incrementAndGet();
            return false;
        }
    }

    /// A request that began and ended while nothing was granted must be refused.
    private void readAsBoris(Desk desk, Session his, ClientId ana, long end) {
        while (System.nanoTime() < end) {
            long before = turn.get();
            boolean hasRead = reads(desk, his, ana);
            boolean wasTakenBack = before % 2 == 0 && turn.get() == before;
            assertThat(hasRead && wasTakenBack)
                    .as("read after it was taken back")
                    .isFalse();
        }
    }

    private static boolean reads(Desk desk, Session session, ClientId ana) {
        try {
            desk.facts(session, ana);
            return true;
        } catch (Refused | StoreFault refused) {
            return false;
        }
    }

    private static Set<UUID> ids(List<Fact<?>> facts) {
        return facts.stream().map(Fact::id).collect(Collectors.toSet());
    }
}
