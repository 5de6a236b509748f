package org.throughline.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.Limits.Limit;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.store.Endings.Ending;
import org.throughline.vault.store.Endings.Kind;
import org.throughline.vault.store.SealedRows;

/// Erases files by destroying every key to them: asked for and announced in the log first, done after three
/// days, and
/// complete when the last backup of the keys has expired.
public final class Erasure {
    /// The asking may be taken back on any of these.
    static final int PAUSE_DAYS = 3;
    /// So long is a backup of the wrapped keys kept.
    static final int BACKUP_DAYS = 35;

    private final Office office;

    public Erasure(Office office) {
        this.office = office;
    }

    /// What the client is told.
    ///
    /// @param keysDie the day on which the keys are destroyed
    /// @param complete the day on which the last backup that could open the file is gone
    /// @param hold the day until which a duty to keep the file delays it
    /// @param waiting the parts that stay open until somebody who holds them asks for it too
    public record Dates(
            LocalDate asked,
            LocalDate keysDie,
            LocalDate complete,
            Optional<LocalDate> hold,
            Set<Compartment> waiting) {
        public Dates {
            waiting = Set.copyOf(waiting);
        }
    }

    /// Takes the request, whoever holds the file now, and writes it down. A duty to keep the file delays it and never
    /// hides it: every grant falls at once then, but one to the recovery key.
    public Dates ask(Session session, ClientId client, Reason reason) {
        LocalDate today = office.today();
        Ending asked = office.main.write(handle -> {
            LocalDate paused = today.plusDays(PAUSE_DAYS);
            LocalDate due = kept(handle, client, today).filter(paused::isBefore).orElse(paused);
            LocalDate first = office.endings
                    .of(handle, client, Kind.ERASE)
                    .map(Ending::asked)
                    .orElse(today);
            var ending = new Ending(client, Kind.ERASE, first, due);
            office.endings.set(handle, ending);
            new Chronicle(office, session, reason)
                    .write(handle, client, Act.of("erase-asked").to(due));
            return ending;
        });
        Optional<LocalDate> hold = Optional.of(asked.until()).filter(today.plusDays(PAUSE_DAYS)::isBefore);
        Set<Compartment> waiting = hold.isPresent() ? new Keeping(office, session, client, reason).close() : Set.of();
        return new Dates(asked.asked(), asked.until(), asked.until().plusDays(BACKUP_DAYS), hold, waiting);
    }

    /// Until when the file must be kept: by a hold, or by the period that counsel named to the office, from the day of
    /// the first request on.
    private Optional<LocalDate> kept(Handle handle, ClientId client, LocalDate today) {
        int years = new Limits(office).of(handle, Limit.KEEP_YEARS);
        LocalDate from =
                office.endings.of(handle, client, Kind.ERASE).map(Ending::asked).orElse(today);
        Optional<LocalDate> period = years == 0 ? Optional.empty() : Optional.of(from.plusYears(years));
        Optional<LocalDate> hold = office.endings.of(handle, client, Kind.HOLD).map(Ending::until);
        return Stream.of(period, hold).flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    /// @throws Refused if nothing was asked for
    public void takeBack(Session session, ClientId client, Reason reason) {
        office.main.write(handle -> {
            if (office.endings.of(handle, client, Kind.ERASE).isEmpty()) throw new Refused(Refusal.NOT_GRANTED);
            office.endings.drop(handle, client, Kind.ERASE);
            new Chronicle(office, session, reason).write(handle, client, Act.of("erase-taken-back"));
            return client;
        });
    }

    /// A duty to keep the file until a day. It gives nobody a key. Once erasure was asked for, a second
    /// member must
    /// sign in too.
    public void hold(Session session, Optional<Session> second, ClientId client, LocalDate until, Reason reason) {
        boolean isAsked = office.main.write(handle -> {
            Optional<Ending> asked = office.endings.of(handle, client, Kind.ERASE);
            boolean isSecond = second.filter(other -> !other.principal().equals(session.principal()))
                    .isPresent();
            if (asked.isPresent() && !isSecond) throw new Refused(Refusal.SECOND_SIGNER);
            office.endings.set(handle, new Ending(client, Kind.HOLD, office.today(), until));
            asked.filter(erase -> erase.until().isBefore(until))
                    .ifPresent(
                            erase -> office.endings.set(handle, new Ending(client, Kind.ERASE, erase.asked(), until)));
            var chronicle = new Chronicle(office, session, reason);
            chronicle.write(handle, client, Act.of("hold").to(until));
            second.ifPresent(other -> new Chronicle(office, other, reason)
                    .write(handle, client, Act.of("hold").to(until)));
            return asked.isPresent();
        });
        if (isAsked) new Keeping(office, session, client, reason).close();
    }

    public Optional<Ending> of(ClientId client, Kind kind) {
        return office.main.read(handle -> office.endings.of(handle, client, kind));
    }

    /// Destroys the keys of all files whose day has come. It may be broken off at any moment and is then
    /// finished at
    /// the
    /// next start: what was announced stands until everything is gone.
    void finish() {
        LocalDate today = office.today();
        for (Ending ending : office.main.read(handle -> office.endings.all(handle, Kind.ERASE)))
            if (!ending.until().isAfter(today)) destroy(ending.client(), today);
    }

    private void destroy(ClientId client, LocalDate today) {
        office.keyring.write(handle -> {
            office.wraps.destroy(handle, client);
            return client;
        });
        List<UUID> bodies = office.main.read(handle -> office.rows.documents(handle, client)).stream()
                .map(SealedRows.Document::id)
                .toList();
        try {
            for (UUID body : bodies) office.bodies.delete(body);
        } catch (IOException failed) {
            throw new UncheckedIOException("A body could not be deleted", failed);
        }
        office.main.write(handle -> {
            office.rows.delete(handle, client);
            office.endings.drop(handle, client, Kind.ERASE);
            office.endings.drop(handle, client, Kind.HOLD);
            office.endings.set(handle, new Ending(client, Kind.GONE, today, today.plusDays(BACKUP_DAYS)));
            return client;
        });
    }

    /// When the last backup that could open this client's erased file is gone; empty if it was not erased.
    public Optional<LocalDate> complete(ClientId client) {
        return of(client, Kind.GONE).map(Ending::until);
    }
}
