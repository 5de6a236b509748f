package org.throughline.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.PrincipalId;

/// Wrapped keys, in the small database of their own. Deleting one is destroying the key in it, as soon as
/// the backups
/// of this database have expired.
public final class Wraps {
    /// What a wrapped key is for.
    public enum Kind {
        /// A way to sign in.
        UNLOCK,
        /// A way to sign in that the recovery sheets gave, and that counts only after its delay.
        RECOVERING,
        /// A principal's own sealed keys.
        KEYS,
        /// What a principal has already taken out of grants: a cache.
        KEYRING,
        /// The office's signing key, for one of those who hold it.
        SIGNING,
        /// The key of the index of identifiers, for one of those who hold it.
        INDEX,
        /// The key of a part of a client's file, for one who may open it.
        GRANT
    }

    /// @param client the file it opens; empty where it opens none
    public record Wrap(String id, Kind kind, PrincipalId holder, Optional<ClientId> client, Bytes stored) {}

    private static final String NO_CLIENT = "";
    private static final String SELECT =
            "select wrap_id, context, holder, client_id, wrapped from wrap where office_id = ? and ";

    private final String office;

    public Wraps(String office) {
        this.office = office;
    }

    /// Keeps it, in place of an earlier one of the same id.
    public void put(Handle handle, Wrap wrap) {
        handle.execute(
                "insert into wrap (office_id, wrap_id, client_id, holder, context, wrapped) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (office_id, wrap_id) do update set wrapped = excluded.wrapped",
                office,
                wrap.id(),
                wrap.client().map(ClientId::toString).orElse(NO_CLIENT),
                wrap.holder().toString(),
                wrap.kind().name(),
                wrap.stored().toArray());
    }

    public List<Wrap> of(Handle handle, PrincipalId holder, Kind kind) {
        return handle.createQuery(SELECT + "holder = ? and context = ? order by wrap_id")
                .bind(0, office)
                .bind(1, holder.toString())
                .bind(2, kind.name())
                .map((row, _) -> read(row))
                .list();
    }

    /// The ids of those of one kind, which are many.
    public Set<UUID> ids(Handle handle, PrincipalId holder, Kind kind) {
        return handle.createQuery("select wrap_id from wrap where office_id = ? and holder = ? and context = ?")
                .bind(0, office)
                .bind(1, holder.toString())
                .bind(2, kind.name())
                .map((row, _) -> UUID.fromString(row.getString(1)))
                .set();
    }

    /// All that open this client's file.
    public List<Wrap> of(Handle handle, ClientId client) {
        return handle.createQuery(SELECT + "client_id = ? order by wrap_id")
                .bind(0, office)
                .bind(1, client.toString())
                .map((row, _) -> read(row))
                .list();
    }

    public Optional<Wrap> find(Handle handle, String id) {
        return handle.createQuery(SELECT + "wrap_id = ?")
                .bind(0, office)
                .bind(1, id)
                .map((row, _) -> read(row))
                .findFirst();
    }

    public List<Wrap> all(Handle handle, Kind kind) {
        return handle.createQuery(SELECT + "context = ? order by wrap_id")
                .bind(0, office)
                .bind(1, kind.name())
                .map((row, _) -> read(row))
                .list();
    }

    public void destroy(Handle handle, String id) {
        handle.execute("delete from wrap where office_id = ? and wrap_id = ?", office, id);
    }

    /// Destroys every key that opens this client's file, and every cache that may hold one of them.
    public void destroy(Handle handle, ClientId client) {
        handle.execute("delete from wrap where office_id = ? and client_id = ?", office, client.toString());
        handle.execute("delete from wrap where office_id = ? and context = ?", office, Kind.KEYRING.name());
    }

    private static Wrap read(ResultSet row) throws SQLException {
        String client = row.getString(4);
        return new Wrap(
                row.getString(1),
                Kind.valueOf(row.getString(2)),
                PrincipalId.of(row.getString(3)),
                client.equals(NO_CLIENT) ? Optional.empty() : Optional.of(ClientId.of(client)),
                Bytes.of(row.getBytes(5)));
    }
}
