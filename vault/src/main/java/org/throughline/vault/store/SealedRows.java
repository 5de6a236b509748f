package org.throughline.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.KeyName;
import org.throughline.vault.keys.RowName;

/// What a client's file holds, sealed: rows, and the keys of documents.
public final class SealedRows {
    private static final String TABLE = "sealed_row";

    /// @param day on which it was written: all that stands in clear about when
    public record Row(RowName name, KeyName key, LocalDate day, Bytes sealed) {}

    /// The wrapped key of a document.
    public record Document(UUID id, KeyName key, Bytes wrapped) {}

    private final String office;

    public SealedRows(String office) {
        this.office = office;
    }

    public static RowName name(UUID row, long version) {
        return new RowName(TABLE, row, version);
    }

    public void put(Handle handle, Row row) {
        handle.execute(
                "insert into sealed_row (office_id, client_id, row_id, version, compartment, epoch, day, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                office,
                row.key().client().toString(),
                row.name().row().toString(),
                row.name().version(),
                row.key().compartment().code(),
                row.key().epoch(),
                row.day().toString(),
                row.sealed().toArray());
    }

    /// Puts the next version of a row in its place.
    ///
    /// @throws StoreFault if somebody else has done so meanwhile: nothing is lost then, look again
    public void replace(Handle handle, Row old, Row next) {
        int gone = handle.execute(
                "delete from sealed_row where office_id = ? and client_id = ? and row_id = ? and version = ?",
                office,
                old.key().client().toString(),
                old.name().row().toString(),
                old.name().version());
        if (gone != 1) throw new StoreFault("Somebody else has changed this meanwhile. Look again, then try again.");
        put(handle, next);
    }

    /// In the order in which they came to be, as far as the clear day tells.
    public List<Row> rows(Handle handle, ClientId client, Compartment part) {
        return handle.createQuery("select row_id, version, epoch, day, sealed from sealed_row"
                        + " where office_id = ? and client_id = ? and compartment = ? order by day, row_id, version")
                .bind(0, office)
                .bind(1, client.toString())
                .bind(2, part.code())
                .map((row, _) -> row(row, client, part))
                .list();
    }

    /// Those of one part of every file: whoever asks has keys for some of them.
    public List<Row> rows(Handle handle, Compartment part) {
        return handle.createQuery("select row_id, version, epoch, day, sealed, client_id from sealed_row"
                        + " where office_id = ? and compartment = ? order by client_id, row_id, version")
                .bind(0, office)
                .bind(1, part.code())
                .map((row, _) -> row(row, ClientId.of(row.getString(6)), part))
                .list();
    }

    private static Row row(ResultSet row, ClientId client, Compartment part) throws SQLException {
        return new Row(
                name(UUID.fromString(row.getString(1)), row.getLong(2)),
                new KeyName(client, part, row.getInt(3)),
                LocalDate.parse(row.getString(4)),
                Bytes.of(row.getBytes(5)));
    }

    public void put(Handle handle, Document document) {
        handle.execute(
                "insert into document (office_id, client_id, document_id, epoch, wrapped) values (?, ?, ?, ?, ?)"
                        + " on conflict (office_id, client_id, document_id)"
                        + " do update set epoch = excluded.epoch, wrapped = excluded.wrapped",
                office,
                document.key().client().toString(),
                document.id().toString(),
                document.key().epoch(),
                document.wrapped().toArray());
    }

    public List<Document> documents(Handle handle, ClientId client) {
        return handle.createQuery("select document_id, epoch, wrapped from document"
                        + " where office_id = ? and client_id = ? order by document_id")
                .bind(0, office)
                .bind(1, client.toString())
                .map((row, _) -> new Document(
                        UUID.fromString(row.getString(1)),
                        new KeyName(client, Compartment.DOCUMENTS, row.getInt(2)),
                        Bytes.of(row.getBytes(3))))
                .list();
    }

    /// The names of all bodies that a row knows.
    public List<UUID> bodies(Handle handle) {
        return handle.createQuery("select document_id from document where office_id = ?")
                .bind(0, office)
                .map((row, _) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /// Deletes all that is kept of a client but the log. What it was sealed under is destroyed elsewhere.
    public void delete(Handle handle, ClientId client) {
        for (String table : List.of("sealed_row", "document", "blind", "part", "grant_line", "consent_line"))
            handle.execute(
                    "delete from " + table + " where office_id = ? and client_id = ?", office, client.toString());
    }
}
