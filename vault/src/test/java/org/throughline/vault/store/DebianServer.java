package org.throughline.vault.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The PostgreSQL server of Debian, of the same release as the `pg_dump` that Debian brings with it, behind
/// a password.
public final class DebianServer {
    public static final String USER = "office";
    public static final String PASSWORD = "a password: of \\ the tests";

    private DebianServer() {}

    /// A fresh, empty database.
    public static Place.Server fresh() {
        String name = "office_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        return new Place.Server(Running.ADDRESS + name + "?sslmode=disable", USER, PASSWORD);
    }

    /// How many databases have a name that begins so.
    public static int count(String beginning) throws SQLException {
        try (var connection = DriverManager.getConnection(Running.ADDRESS + "postgres", USER, PASSWORD);
                var look = connection.prepareStatement("select count(*) from pg_database where datname like ?")) {
            look.setString(1, beginning + "%");
            try (ResultSet found = look.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static void execute(String sql) {
        try (var connection = DriverManager.getConnection(Running.ADDRESS + "postgres", USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class Running {
        static final String ADDRESS = start();

        private static String start() {
            try {
                Path folder = Files.createTempDirectory("debian-postgres");
                Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
                int port = freePort();
                if (isRoot()) run("chown", "-R", "postgres", folder.toString());
                run(as(
                        tool("initdb"),
                        "-U",
                        USER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + password,
                        "-D",
                        folder + "/data"));
                run(as(
                        tool("pg_ctl"),
                        "start",
                        "-w",
                        "-D",
                        folder + "/data",
                        "-l",
                        folder + "/log",
                        "-o",
                        "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
                return "jdbc:postgresql://127.0.0.1:" + port + "/";
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static void stop(Path folder) {
            try {
                run(as(tool("pg_ctl"), "stop", "-m", "immediate", "-D", folder + "/data"));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /// A server does not run as root.
        private static String[] as(String tool, String... arguments) {
            var command = new ArrayList<String>();
            if (isRoot()) command.addAll(List.of("runuser", "-u", "postgres", "--"));
            command.add(tool);
            command.addAll(Arrays.asList(arguments));
            return command.toArray(String[]::new);
        }

        private static boolean isRoot() {
            return "root".equals(System.getProperty("user.name"));
        }

        private static String tool(String name) throws IOException {
            try (Stream<Path> releases = Files.list(Path.of("/usr/lib/postgresql"))) {
                return releases.map(release -> release.resolve("bin").resolve(name))
                        .filter(Files::isExecutable)
                        .max(java.util.Comparator.naturalOrder())
                        .orElseThrow()
                        .toString();
            }
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }

        private static void run(String... command) throws IOException {
            Path log = Files.createTempFile("postgres", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                if (process.waitFor() != 0)
                    throw new IOException(String.join(" ", command) + ": " + Files.readString(log));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
