package org.throughline.vault.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.PrincipalId;

/// Who is in the office, by the lines it signed and the names they sign in with; and what belongs to all of
/// it.
public final class People {
    /// @param name as it is typed to sign in
    public record Person(PrincipalId principal, String name) {}

    /// A signed line of the office's list.
    ///
    /// @param place of the entry of the log that announced it
    public record Line(long place, PrincipalId principal, Bytes stored) {}

    private final String office;

    public People(String office) {
        this.office = office;
    }

    public void enter(Handle handle, Line line) {
        handle.execute(
                "insert into member_line (office_id, place, principal, stored) values (?, ?, ?, ?)",
                office,
                line.place(),
                line.principal().toString(),
                line.stored().toArray());
    }

    public List<Line> lines(Handle handle) {
        return handle.createQuery("select place, principal, stored from member_line where office_id = ? order by place")
                .bind(0, office)
                .map((row, _) -> new Line(row.getLong(1), PrincipalId.of(row.getString(2)), Bytes.of(row.getBytes(3))))
                .list();
    }

    /// @throws StoreFault if somebody else has this name
    public void name(Handle handle, Person person) {
        if (find(handle, person.name()).isPresent())
            throw new StoreFault("Somebody in this office signs in as " + person.name() + ". Take another name.");
        handle.execute(
                "insert into person (office_id, principal, name) values (?, ?, ?)",
                office,
                person.principal().toString(),
                person.name());
    }

    public List<Person> all(Handle handle) {
        return handle.createQuery("select principal, name from person where office_id = ? order by name")
                .bind(0, office)
                .map((row, _) -> new Person(PrincipalId.of(row.getString(1)), row.getString(2)))
                .list();
    }

    public Optional<Person> find(Handle handle, String name) {
        return all(handle).stream().filter(person -> person.name().equals(name)).findFirst();
    }

    public void set(Handle handle, String name, byte[] held) {
        handle.execute(
                "insert into setting (office_id, name, held) values (?, ?, ?)"
                        + " on conflict (office_id, name) do update set held = excluded.held",
                office,
                name,
                held);
    }

    public void unset(Handle handle, String name) {
        handle.execute("delete from setting where office_id = ? and name = ?", office, name);
    }

    /// The names of all settings that begin so.
    public List<String> settings(Handle handle, String beginning) {
        return handle
                .createQuery("select name from setting where office_id = ? order by name")
                .bind(0, office)
                .mapTo(String.class)
                .list()
                .stream()
                .filter(name -> name.startsWith(beginning))
                .toList();
    }

    public Optional<byte[]> setting(Handle handle, String name) {
        return handle.createQuery("select held from setting where office_id = ? and name = ?")
                .bind(0, office)
                .bind(1, name)
                .map((row, _) -> row.getBytes(1))
                .findFirst();
    }
}
