package org.throughline.vault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.Limits.Limit;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.store.Parts;

/// Finds a file by a tag of the blind index. Within what is granted it answers; beyond that it says the same, in the
/// same time, for a file that is not granted as for one that does not exist, and the client of the file it met reads
/// that somebody asked. The limit is the office's, so that it cannot be passed by with several accounts.
public final class Lookup {
    private static final String ASKED = "lookups";
    private static final Duration WINDOW = Duration.ofHours(1);
    /// No answer about what is not granted comes sooner: how long the work took would tell.
    private static final Duration EVEN = Duration.ofMillis(250);

    private final Office office;
    private final Session session;
    private final Reason why;

    public Lookup(Office office, Session session, Reason why) {
        this.office = office;
        this.session = session;
        this.why = why;
    }

    private enum Met {
        NOTHING,
        SOMETHING,
        TOO_MANY
    }

    /// The file of this number that this session may open.
    ///
    /// @throws Refused if there is none, or none for this principal; or too much was looked up
    public ClientId find(Addition.Identifier number) {
        return find(session.index().tag(number.kind(), number.normal()));
    }

    ClientId find(Bytes tag) {
        Optional<ClientId> mine = office.main.read(handle -> office.consents.tagged(handle, tag).stream()
                .filter(client -> isHeld(handle, client))
                .findFirst());
        return mine.orElseGet(() -> evenly(() -> {
            Act act = Act.of("open", Compartment.CARD).refused(new Refused(Refusal.NOT_GRANTED));
            if (ask(tag, "look-up", act) == Met.TOO_MANY) throw new Refused(Refusal.MANY_LOOKUPS);
            throw new Refused(Refusal.NOT_GRANTED);
        }));
    }

    /// The conflict check at intake, over all files of the office: whether any of them has this number. It says no
    /// more.
    ///
    /// @throws Refused if too much was looked up
    public boolean isPossibleMatch(Addition.Identifier number) {
        Bytes tag = session.index().tag(number.kind(), number.normal());
        return evenly(() -> switch (ask(tag, "conflict-check", Act.of("conflict-check"))) {
            case NOTHING -> false;
            case SOMETHING -> true;
            case TOO_MANY -> throw new Refused(Refusal.MANY_LOOKUPS);
        });
    }

    /// In the office's log for everybody, without what was met; in the log of each file that was met.
    private Met ask(Bytes tag, String action, Act inTheFile) {
        return office.main.write(handle -> {
            var chronicle = new Chronicle(office, session, why);
            Act act = Act.of(action);
            if (!isWithin(handle)) {
                chronicle.write(handle, act.refused(new Refused(Refusal.MANY_LOOKUPS)));
                return Met.TOO_MANY;
            }
            chronicle.write(handle, act);
            List<ClientId> met = office.consents.tagged(handle, tag);
            for (ClientId client : met) chronicle.write(handle, client, inTheFile);
            return met.isEmpty() ? Met.NOTHING : Met.SOMETHING;
        });
    }

    private boolean isHeld(Handle handle, ClientId client) {
        return office.parts.grants(handle, client).stream()
                .filter(Parts.Line::stands)
                .anyMatch(line -> line.holder().equals(session.principal()));
    }

    /// Counts this one too.
    private boolean isWithin(Handle handle) {
        Instant now = office.clock.instant();
        Instant since = now.minus(WINDOW);
        List<Instant> recent = office.people.setting(handle, ASKED).stream()
                .flatMap(held -> new String(held, StandardCharsets.UTF_8).lines())
                .map(Instant::parse)
                .filter(since::isBefore)
                .toList();
        if (recent.size() >= new Limits(office).of(handle, Limit.LOOKUPS_AN_HOUR)) return false;
        String written = Stream.concat(recent.stream(), Stream.of(now))
                .map(Instant::toString)
                .collect(Collectors.joining("\n"));
        office.people.set(handle, ASKED, written.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static <T> T evenly(Supplier<T> work) {
        long end = System.nanoTime() + EVEN.toNanos();
        try {
            return work.get();
        } finally {
            try {
                TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
