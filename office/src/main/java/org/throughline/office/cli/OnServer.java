package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Settings;
import picocli.CommandLine.Option;

/// Two databases on a PostgreSQL server, as a command names them.
final class OnServer {
    @Option(names = "--server", paramLabel = "URL", descriptionKey = "server")
    private Optional<String> server = Optional.empty();

    @Option(names = "--key-server", paramLabel = "URL", descriptionKey = "keyServer")
    private Optional<String> keyServer = Optional.empty();

    @Option(names = "--server-user", paramLabel = "NAME", descriptionKey = "serverUser")
    private String serverUser = "throughline";

    @Option(names = "--server-password", paramLabel = "FILE", descriptionKey = "serverPassword")
    private Optional<Path> serverPassword = Optional.empty();

    /// Empty if none is named.
    Optional<Settings.Server> named() throws Refusal {
        if (server.isEmpty()) return Optional.empty();
        if (keyServer.isEmpty() || serverPassword.isEmpty()) throw halfAServer();
        return Optional.of(new Settings.Server(
                server.get(), keyServer.get(), serverUser, serverPassword.get().toAbsolutePath()));
    }

    private static Refusal halfAServer() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of(
                                "a server needs two databases and a password file",
                                "un servidor necesita dos bases de datos y un archivo de contraseña"),
                        Text.of("nothing was set up", "no se configuró nada"),
                        Text.of(
                                "give --server, --key-server and --server-password",
                                "indique --server, --key-server y --server-password")));
    }
}
