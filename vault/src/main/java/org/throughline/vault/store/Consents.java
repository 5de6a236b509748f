package org.throughline.vault.store;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;

/// What clients agreed to and took back, as it was signed; and the tags by which numbers find their file.
public final class Consents {
    /// @param record the id of this line: of the consent itself, or of its withdrawal
    /// @param consent the consent that is meant
    public record Line(ClientId client, UUID record, UUID consent, Bytes stored) {
        public boolean isWithdrawal() {
            return !record.equals(consent);
        }
    }

    private final String office;

    public Consents(String office) {
        this.office = office;
    }

    public void put(Handle handle, Line line) {
        handle.execute(
                "insert into consent_line (office_id, client_id, record_id, consent_id, stored) values (?, ?, ?, ?, ?)",
                office,
                line.client().toString(),
                line.record().toString(),
                line.consent().toString(),
                line.stored().toArray());
    }

    public List<Line> of(Handle handle, ClientId client) {
        return handle.createQuery("select record_id, consent_id, stored from consent_line"
                        + " where office_id = ? and client_id = ? order by record_id")
                .bind(0, office)
                .bind(1, client.toString())
                .map((row, _) -> new Line(
                        client,
                        UUID.fromString(row.getString(1)),
                        UUID.fromString(row.getString(2)),
                        Bytes.of(row.getBytes(3))))
                .list();
    }

    public List<Line> all(Handle handle) {
        return handle.createQuery(
                        "select client_id, record_id, consent_id, stored from consent_line where office_id = ?")
                .bind(0, office)
                .map((row, _) -> new Line(
                        ClientId.of(row.getString(1)),
                        UUID.fromString(row.getString(2)),
                        UUID.fromString(row.getString(3)),
                        Bytes.of(row.getBytes(4))))
                .list();
    }

    public void tag(Handle handle, Bytes tag, ClientId client) {
        handle.execute(
                "insert into blind (office_id, tag, client_id) values (?, ?, ?) on conflict do nothing",
                office,
                tag.toArray(),
                client.toString());
    }

    /// Every file with this tag, whoever may open it: to be joined with the asker's grants before anything
    /// is said.
    public List<ClientId> tagged(Handle handle, Bytes tag) {
        return handle.createQuery("select client_id from blind where office_id = ? and tag = ? order by client_id")
                .bind(0, office)
                .bind(1, tag.toArray())
                .map((row, _) -> ClientId.of(row.getString(1)))
                .list();
    }
}
