package org.throughline.vault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.Notices.Notice;
import org.throughline.vault.keys.ByRecovery;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Passphrase;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.PrintedCode;
import org.throughline.vault.keys.Puk;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.RecoveryKey;
import org.throughline.vault.keys.RecoverySet;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.Role;
import org.throughline.vault.keys.UnlockMethod;
import org.throughline.vault.keys.Unlocked;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.Wraps.Kind;
import org.throughline.vault.store.Wraps.Wrap;

/// The ceremony: two who hold recovery sheets give somebody who lost every way in a new passphrase and a new printed
/// code. It counts after a day, in which everybody in the office is told and anybody can stop it; at once only where
/// nobody else is there to be told. It stands in the log of every file that the account opens.
public final class Recovery {
    static final Duration DELAY = Duration.ofHours(24);
    private static final String PENDING = "recovery-of-";

    private final Office office;

    public Recovery(Office office) {
        this.office = office;
    }

    /// The set that a sheet is checked against while nobody has signed in.
    public RecoverySet set() {
        return RecoverySet.claimed(stored());
    }

    private Bytes stored() {
        return office.main.read(handle -> Sheets.stored(office, handle));
    }

    /// @param one as it was typed from the paper
    /// @param other another sheet of the same set
    /// @return from when on it counts
    /// @throws Refused if a sheet is not of the set, the account is none, or its owner has left
    public Instant begin(String name, String one, String other, Passphrase passphrase, PrintedCode code) {
        PrincipalId who = new Holders(office).find(name);
        try (RecoveryKey key = set().open(one, other);
                Puk puk = puk(who, key);
                Unlocked keys = puk.unlock(new SignIn(office).keys(who))) {
            RecoverySet.verified(stored(), keys.office());
            var acting = new Session(office, keys, name, Optional.empty(), Optional.empty());
            Instant counts = announce(acting);
            List<Wrap> ways = List.of(recovering(who, puk.wrap(passphrase)), recovering(who, puk.wrap(code)));
            office.keyring.write(handle -> {
                destroy(handle, who);
                ways.forEach(way -> office.wraps.put(handle, way));
                return ways;
            });
            return counts;
        }
    }

    private Puk puk(PrincipalId who, RecoveryKey key) {
        for (var method : new SignIn(office).methods(who)) if (method instanceof ByRecovery way) return way.open(key);
        throw new Refused(Refusal.WRONG_SECRET);
    }

    private static Wrap recovering(PrincipalId who, UnlockMethod method) {
        return new Wrap(method.id().toString(), Kind.RECOVERING, who, Optional.empty(), method.stored());
    }

    private void destroy(Handle handle, PrincipalId who) {
        office.wraps.of(handle, who, Kind.RECOVERING).forEach(way -> office.wraps.destroy(handle, way.id()));
    }

    /// The log first: a way in that was never announced must not open.
    private Instant announce(Session acting) {
        PrincipalId who = acting.principal();
        Instant now = office.clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return office.main.write(handle -> {
            var register = office.snapshot(handle, acting.keys(), why("asked"));
            if (acting.keys().self(register).role() == Role.LEFT) throw new Refused(Refusal.ROLE_MAY_NOT);
            List<PrincipalId> others = new Staff(office, acting.keys()).others(handle, who);
            Instant counts = others.isEmpty() ? now : now.plus(DELAY);
            office.people.set(handle, PENDING + who, counts.toString().getBytes(StandardCharsets.UTF_8));
            write(handle, acting, "recovery-begun", who, "two recovery sheets; it counts from " + counts);
            var notices = new Notices(office);
            notices.drop(handle, Notices.Kind.RECOVERY_BEGUN, who);
            notices.put(handle, Notice.of(Notices.Kind.RECOVERY_BEGUN, who, counts, List.of()));
            return counts;
        });
    }

    /// In the office's log, and in that of every file that the account opens.
    private void write(Handle handle, Session acting, String action, PrincipalId who, String words) {
        var chronicle = new Chronicle(office, acting, why(words));
        chronicle.write(handle, Act.of(action).to(who));
        for (ClientId client : files(handle, who))
            chronicle.write(handle, client, Act.of(action).to(who));
    }

    private static Reason why(String words) {
        return Reason.of(Purpose.RECOVERY, words);
    }

    private Set<ClientId> files(Handle handle, PrincipalId who) {
        return office.parts.grants(handle, who).stream()
                .filter(Parts.Line::stands)
                .map(line -> line.key().client())
                .collect(Collectors.toSet());
    }

    /// Anybody in the office can stop it before it counts.
    ///
    /// @throws Refused if there is nothing to stop any more
    public void stop(Session session, String name, Reason why) {
        PrincipalId who = new Holders(office).find(name);
        office.main.write(handle -> {
            boolean canStop =
                    counts(handle, who).filter(office.clock.instant()::isBefore).isPresent();
            if (!canStop) throw new Refused(Refusal.NOT_GRANTED);
            office.people.unset(handle, PENDING + who);
            new Notices(office).drop(handle, Notices.Kind.RECOVERY_BEGUN, who);
            write(handle, session, "recovery-stopped", who, why.words().orElse("stopped"));
            return who;
        });
        office.keyring.write(handle -> {
            destroy(handle, who);
            return who;
        });
    }

    private Optional<Instant> counts(Handle handle, PrincipalId who) {
        return office.people
                .setting(handle, PENDING + who)
                .map(held -> Instant.parse(new String(held, StandardCharsets.UTF_8)));
    }

    /// Puts the new ways in place of the lost ones, once their time has come.
    ///
    /// @return whether that is so, and is still to be written down
    boolean isDue(PrincipalId who) {
        boolean isDue = office.main
                .read(handle -> counts(handle, who))
                .filter(counts -> !office.clock.instant().isBefore(counts))
                .isPresent();
        if (isDue)
            office.keyring.write(handle -> {
                List<Wrap> ways = office.wraps.of(handle, who, Kind.RECOVERING);
                if (ways.isEmpty()) return who; // done before, and broken off before it was written down
                for (Wrap old : office.wraps.of(handle, who, Kind.UNLOCK))
                    if (!SignIn.isRecovery(old)) office.wraps.destroy(handle, old.id());
                destroy(handle, who);
                for (Wrap way : ways)
                    office.wraps.put(handle, new Wrap(way.id(), Kind.UNLOCK, who, Optional.empty(), way.stored()));
                return who;
            });
        return isDue;
    }

    /// The owner is in again: everybody else is told once more.
    void finish(Session session) {
        PrincipalId who = session.principal();
        office.main.write(handle -> {
            office.people.unset(handle, PENDING + who);
            write(handle, session, "recovered", who, "signed in with what two recovery sheets gave");
            var notices = new Notices(office);
            notices.drop(handle, Notices.Kind.RECOVERY_BEGUN, who);
            List<PrincipalId> others = new Staff(office, session.keys()).others(handle, who);
            if (!others.isEmpty())
                notices.put(handle, Notice.of(Notices.Kind.RECOVERED, who, office.clock.instant(), others));
            return who;
        });
    }
}
