package org.throughline.vault.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.throughline.vault.store.Place.Server;

/// Databases beside others on a PostgreSQL server, into which a backup is put to see whether it is good.
/// Closing drops them.
public final class ScratchDatabases implements AutoCloseable {
    private final List<String> made = new ArrayList<>();
    private final Server beside;

    public ScratchDatabases(Server beside) {
        this.beside = beside;
    }

    /// One more of them.
    ///
    /// @throws StoreFault if the server does not answer, or its user may not make databases
    public Server fresh() {
        String name = "throughline_verify_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        made.add(name);
        return new Server(
                beside.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), beside.user(), beside.password());
    }

    /// @throws StoreFault if there is something in this database: nothing is ever put on top of it
    public static void mustBeEmpty(Server place) {
        try (Connection connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                Statement look = connection.createStatement();
                ResultSet tables = look.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = 'public'")) {
            if (!tables.next() || tables.getInt(1) > 0)
                throw new StoreFault("There is something in the database " + place
                        + " already. Nothing was changed. Name two empty databases.");
        } catch (SQLException failed) {
            throw new StoreFault("The database server does not answer. (" + failed.getMessage() + ")", failed);
        }
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(beside.url(), beside.user(), beside.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new StoreFault(
                    String.format(
                            Locale.ROOT,
                            "The server did not make or drop a database to try the backup in. Let its user make databases"
                                    + " (alter role %s createdb), or name two empty ones with --server and --key-server."
                                    + " (%s)",
                            beside.user(),
                            failed.getMessage()),
                    failed);
        }
    }

    @Override
    public void close() {
        for (String name : made) execute("drop database if exists " + name);
    }
}
