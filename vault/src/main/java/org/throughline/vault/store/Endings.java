package org.throughline.vault.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.ClientId;

/// Files that are to be erased on a day, must be kept until a day, or are gone.
public final class Endings {
    /// What is to happen, or happened, with a file.
    public enum Kind {
        /// The client asked for it; the keys are destroyed on the day.
        ERASE,
        /// A duty to keep it runs until the day.
        HOLD,
        /// The keys were destroyed; the last backup that holds them expires on the day.
        GONE
    }

    public record Ending(ClientId client, Kind kind, LocalDate asked, LocalDate until) {}

    private final String office;

    public Endings(String office) {
        this.office = office;
    }

    /// In place of an earlier one of this kind.
    public void set(Handle handle, Ending ending) {
        handle.execute(
                "insert into ending (office_id, client_id, kind, asked, until) values (?, ?, ?, ?, ?)"
                        + " on conflict (office_id, client_id, kind)"
                        + " do update set asked = excluded.asked, until = excluded.until",
                office,
                ending.client().toString(),
                ending.kind().name(),
                ending.asked().toString(),
                ending.until().toString());
    }

    public void drop(Handle handle, ClientId client, Kind kind) {
        handle.execute(
                "delete from ending where office_id = ? and client_id = ? and kind = ?",
                office,
                client.toString(),
                kind.name());
    }

    public Optional<Ending> of(Handle handle, ClientId client, Kind kind) {
        return all(handle, kind).stream()
                .filter(ending -> ending.client().equals(client))
                .findFirst();
    }

    public List<Ending> all(Handle handle, Kind kind) {
        return handle.createQuery(
                        "select client_id, asked, until from ending where office_id = ? and kind = ? order by client_id")
                .bind(0, office)
                .bind(1, kind.name())
                .map((row, _) -> new Ending(
                        ClientId.of(row.getString(1)),
                        kind,
                        LocalDate.parse(row.getString(2)),
                        LocalDate.parse(row.getString(3))))
                .list();
    }
}
