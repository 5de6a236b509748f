package org.throughline.office.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.throughline.text.Text;
import org.throughline.vault.Office;
import org.throughline.vault.Session;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.record.NotARecord;
import org.throughline.vault.store.StoreFault;
import picocli.CommandLine.Mixin;

/// A verb that works in an office's store.
abstract class OfficeVerb extends Verb {
    @Mixin
    private OfficeDoor door = new OfficeDoor();

    private final Desk desk;

    OfficeVerb(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    /// Work that the vault may refuse.
    @FunctionalInterface
    interface Work<T> {
        T in(Office office, Session session) throws Refusal, IOException;
    }

    /// Work before anybody has signed in.
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws Refusal, IOException;
    }

    Desk desk() {
        return desk;
    }

    OfficeDoor door() {
        return door;
    }

    @Override
    final ExitCode run() throws Refusal {
        return tried(this::work);
    }

    abstract ExitCode work() throws Refusal, IOException;

    /// Signs in, works, and signs the log as it is then, where this member may.
    <T> T signedIn(Work<T> work) throws Refusal, IOException {
        return signedIn(door, desk, this, work);
    }

    static <T> T signedIn(OfficeDoor door, Desk desk, Verb verb, Work<T> work) throws Refusal, IOException {
        try (Office office = door.open(desk, verb);
                Session session = door.signIn(office, desk, verb)) {
            Told.say(office, session, desk, verb);
            T result = work.in(office, session);
            if (session.signs()) office.signLog(session);
            return result;
        }
    }

    static <T> T tried(Attempt<T> attempt) throws Refusal {
        try {
            return attempt.run();
        } catch (Refused refused) {
            throw VaultTroubles.of(refused);
        } catch (StoreFault fault) {
            throw VaultTroubles.of(fault);
        } catch (LedgerDamaged damaged) {
            throw VaultTroubles.of(damaged);
        } catch (NotARecord unknown) {
            throw VaultTroubles.of(unknown);
        } catch (IOException | UncheckedIOException broken) {
            throw disk(String.valueOf(broken.getMessage()));
        }
    }

    private static Refusal disk(String what) {
        return new Refusal(
                ExitCode.NOT_READ,
                Complaint.of(
                        Text.of("the disk did not take or give it: {0}", "el disco no lo aceptó o no lo dio: {0}"),
                        Text.of(
                                "what was not acknowledged was not kept; what was kept before is still there",
                                "lo que no se confirmó no se guardó; lo guardado antes sigue ahí"),
                        Text.of(
                                "look whether the disk is full, then run it again",
                                "vea si el disco está lleno y ejecútelo otra vez"),
                        Wording.clean(what)));
    }
}
