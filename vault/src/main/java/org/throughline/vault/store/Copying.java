package org.throughline.vault.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Copies of databases that are files, and what is found by comparing one with its copy.
public final class Copying {
    /// How the copy from before a change of the schema is named, behind the name of the database.
    static final String KEPT = ".before-change";
    private static final String COPY = ".copy";
    private static final Duration KEPT_FOR = Duration.ofDays(14);

    private Copying() {}

    /// Where a copy of this database lies while it is read.
    public static Path beside(Path database) {
        return database.resolveSibling(database.getFileName() + COPY);
    }

    static void copy(DataSource source, Path copy) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        }
    }

    static boolean isSound(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet check = statement.executeQuery("pragma integrity_check")) {
            return check.next() && check.getString(1).equals("ok");
        }
    }

    /// Whether each table of the copy that is still there has all its rows.
    static boolean holdsAll(DataSource source, Path copy) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement attach = connection.prepareStatement("attach database ? as before")) {
            attach.setString(1, copy.toString());
            attach.execute();
            try {
                for (String table : tables(connection))
                    if (count(connection, "main." + table) < count(connection, "before." + table)) return false;
                return true;
            } finally {
                try (Statement detach = connection.createStatement()) {
                    detach.execute("detach database before");
                }
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("select name from main.sqlite_schema where type = 'table'"
                        + " intersect select name from before.sqlite_schema where type = 'table'")) {
            while (names.next()) tables.add(names.getString(1));
        }
        return tables;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            return count.next() ? count.getLong(1) : 0;
        }
    }

    /// Deletes copies and drafts that a crash left behind, and copies from before a change that are older
    /// than 14 days: a
    /// copy of wrapped keys must not outlive the keys.
    ///
    /// @throws IOException if one cannot be deleted
    public static void sweep(Path folder, Disk disk, Instant now) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                boolean isOld = name.endsWith(KEPT)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(KEPT_FOR));
                if (isOld || name.contains(COPY) || name.endsWith(Disk.DRAFT)) disk.delete(file);
            }
        }
    }
}
