package org.throughline.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Epochs;
import org.throughline.vault.keys.KeyName;
import org.throughline.vault.keys.PrincipalId;

/// The parts of clients' files: which of their keys are in use, and which grants the log knows.
public final class Parts {
    /// A grant as the log knows it. The wrapped key itself lies in the other database.
    ///
    /// @param hash of the stored grant
    /// @param stands false from the moment it was taken back
    public record Line(UUID grant, KeyName key, PrincipalId holder, Bytes hash, boolean stands) {}

    private static final String STANDS = "";
    private static final String LINES =
            "select grant_id, client_id, compartment, epoch, holder, hash, ended from grant_line where office_id = ?";

    private final String office;

    public Parts(String office) {
        this.office = office;
    }

    /// A new key of a part comes into use.
    public void begin(Handle handle, KeyName key, Bytes inbox) {
        handle.execute(
                "insert into part (office_id, client_id, compartment, epoch, inbox) values (?, ?, ?, ?, ?)",
                office,
                key.client().toString(),
                key.compartment().code(),
                key.epoch(),
                inbox.toArray());
    }

    /// A key of a part goes out of use: nothing is sealed under it any more.
    public void end(Handle handle, KeyName key) {
        String which = " where office_id = ? and client_id = ? and compartment = ? and epoch = ?";
        for (String table : List.of("part", "grant_line"))
            handle.execute(
                    "delete from " + table + which,
                    office,
                    key.client().toString(),
                    key.compartment().code(),
                    key.epoch());
    }

    public Map<Compartment, Epochs> epochs(Handle handle, ClientId client) {
        var epochs = new EnumMap<Compartment, Epochs>(Compartment.class);
        handle.createQuery("select compartment, min(epoch), max(epoch) from part"
                        + " where office_id = ? and client_id = ? group by compartment")
                .bind(0, office)
                .bind(1, client.toString())
                .map((row, _) -> Map.entry(Compartment.of(row.getString(1)), new Epochs(row.getInt(2), row.getInt(3))))
                .forEach(found -> epochs.put(found.getKey(), found.getValue()));
        return epochs;
    }

    /// Those of one part of all files at once: for the list of cards.
    public Map<ClientId, Map<Compartment, Epochs>> epochs(Handle handle, Compartment part) {
        Map<ClientId, Map<Compartment, Epochs>> all = new HashMap<>();
        handle.createQuery("select client_id, min(epoch), max(epoch) from part"
                        + " where office_id = ? and compartment = ? group by client_id")
                .bind(0, office)
                .bind(1, part.code())
                .map((row, _) -> Map.entry(ClientId.of(row.getString(1)), new Epochs(row.getInt(2), row.getInt(3))))
                .forEach(found -> all.put(found.getKey(), Map.of(part, found.getValue())));
        return all;
    }

    /// The signed inbox of a key, as it is stored.
    public Optional<Bytes> inbox(Handle handle, KeyName key) {
        return handle.createQuery("select inbox from part"
                        + " where office_id = ? and client_id = ? and compartment = ? and epoch = ?")
                .bind(0, office)
                .bind(1, key.client().toString())
                .bind(2, key.compartment().code())
                .bind(3, key.epoch())
                .map((row, _) -> Bytes.of(row.getBytes(1)))
                .findFirst();
    }

    /// Every client who has a file here.
    public List<ClientId> clients(Handle handle) {
        return handle.createQuery("select distinct client_id from part where office_id = ? order by client_id")
                .bind(0, office)
                .map((row, _) -> ClientId.of(row.getString(1)))
                .list();
    }

    public void know(Handle handle, Line line) {
        handle.execute(
                "insert into grant_line (office_id, grant_id, client_id, compartment, epoch, holder, hash, ended)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                office,
                line.grant().toString(),
                line.key().client().toString(),
                line.key().compartment().code(),
                line.key().epoch(),
                line.holder().toString(),
                line.hash().toArray(),
                STANDS);
    }

    /// From now on these are refused.
    public void takeBack(Handle handle, Collection<UUID> grants, LocalDate day) {
        for (UUID grant : grants)
            handle.execute(
                    "update grant_line set ended = ? where office_id = ? and grant_id = ? and ended = ?",
                    day.toString(),
                    office,
                    grant.toString(),
                    STANDS);
    }

    public List<Line> grants(Handle handle, ClientId client) {
        return handle.createQuery(LINES + " and client_id = ? order by compartment, epoch, grant_id")
                .bind(0, office)
                .bind(1, client.toString())
                .map((row, _) -> line(row))
                .list();
    }

    public List<Line> grants(Handle handle, PrincipalId holder) {
        return handle.createQuery(LINES + " and holder = ? order by client_id, compartment, epoch, grant_id")
                .bind(0, office)
                .bind(1, holder.toString())
                .map((row, _) -> line(row))
                .list();
    }

    /// Those to one part of any file.
    public List<Line> grants(Handle handle, PrincipalId holder, Compartment part) {
        return handle.createQuery(LINES + " and holder = ? and compartment = ? order by client_id, epoch, grant_id")
                .bind(0, office)
                .bind(1, holder.toString())
                .bind(2, part.code())
                .map((row, _) -> line(row))
                .list();
    }

    public List<Line> grants(Handle handle) {
        return handle.createQuery(LINES + " order by grant_id")
                .bind(0, office)
                .map((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var key = new KeyName(ClientId.of(row.getString(2)), Compartment.of(row.getString(3)), row.getInt(4));
        return new Line(
                UUID.fromString(row.getString(1)),
                key,
                PrincipalId.of(row.getString(5)),
                Bytes.of(row.getBytes(6)),
                row.getString(7).equals(STANDS));
    }
}
