package org.throughline.vault.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A process on whose path there is no program of PostgreSQL's.
public final class WithoutTools {
    private WithoutTools() {}

    /// What it says when it is to copy this database.
    public static String said(Place.Server server, Path folder) throws IOException, InterruptedException {
        Path password = Files.writeString(folder.resolve("of-the-server"), server.password());
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WithoutTools.class.getName(),
                server.url(),
                server.user(),
                password.toString(),
                folder.resolve("copy").toString());
        builder.environment().put("PATH", folder.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    public static void main(String[] arguments) throws IOException {
        var server = new Place.Server(arguments[0], arguments[1], Files.readString(Path.of(arguments[2])));
        ServerTools.dump(server, Path.of(arguments[3]));
    }
}
