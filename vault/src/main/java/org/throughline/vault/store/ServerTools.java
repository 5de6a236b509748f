package org.throughline.vault.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.vault.store.Place.Server;

/// Copies a database of a PostgreSQL server and puts a copy into another one, with the server's own tools:
/// `pg_dump` in its custom format, and `pg_restore`. They must be of the server's release or a newer one.
public final class ServerTools {
    private static final Pattern ADDRESS = Pattern.compile("jdbc:(postgresql://[^?]+)(?:\\?(.*))?");
    /// What both JDBC and the tools understand: how the connection is protected.
    private static final Pattern PROTECTION = Pattern.compile("ssl(mode|rootcert|cert|key)=.*");

    private ServerTools() {}

    /// @throws StoreFault if the tools are missing or too old, or the server does not answer
    static void dump(Server from, Path file) {
        run(from, folder(file), "pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file=" + file);
    }

    /// Puts a copy into a database in which there is nothing yet, all of it or nothing.
    ///
    /// @throws StoreFault if the tools are missing or too old, the copy is damaged, or the server does not
    ///     answer
    public static void restore(Path file, Server into) {
        run(
                into,
                folder(file),
                "pg_restore",
                "--single-transaction",
                "--exit-on-error",
                "--no-owner",
                "--no-privileges",
                file.toString());
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static void run(Server server, Path folder, String tool, String... arguments) {
        var parts = ADDRESS.matcher(server.url());
        if (!parts.matches()) throw new StoreFault("This is not the address of a PostgreSQL server: " + server.url());
        try {
            Path password = passwordFile(server, folder);
            try {
                var command = new ArrayList<String>(List.of(tool, "--no-password", "--username=" + server.user()));
                command.add("--dbname=" + parts.group(1) + "?" + shared(parts.group(2), password));
                command.addAll(Arrays.asList(arguments));
                run(tool, command);
            } finally {
                Files.deleteIfExists(password);
            }
        } catch (IOException failed) {
            throw new StoreFault("A copy of the database could not be made: " + failed.getMessage(), failed);
        }
    }

    private static String shared(String asked, Path password) {
        List<String> all = asked == null ? List.of() : List.of(asked.split("&", -1));
        return all.stream()
                        .filter(one -> PROTECTION.matcher(one).matches())
                        .map(one -> one + "&")
                        .collect(Collectors.joining())
                + "passfile=" + password;
    }

    /// The tools read a password from a file of this form that only its owner may read, and from nowhere
    /// else that other people of this machine cannot see.
    private static Path passwordFile(Server server, Path folder) throws IOException {
        Path file = Files.createTempFile(
                folder, "pass", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, "*:*:*:" + escaped(server.user()) + ":" + escaped(server.password()) + "\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(":", "\\:");
    }

    private static void run(String tool, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().retainAll(List.of("PATH"));
        builder.environment().put("LC_ALL", "C");
        Process process = started(builder, tool);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() == 0) return;
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
        throw new StoreFault(
                tool + " did not finish its work, so nothing was copied. It must be of the server's release"
                        + " or a newer one. It said: " + said.strip());
    }

    private static Process started(ProcessBuilder builder, String tool) {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new StoreFault(
                    "The program " + tool
                            + " is not on this computer, and without it an office on a server cannot be backed"
                            + " up or restored. Install it: sudo apt install postgresql-client, of the server's release.",
                    missing);
        }
    }
}
