package org.throughline.office.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Office;
import org.throughline.vault.RestoredPlace;
import org.throughline.vault.Restoring;
import org.throughline.vault.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore DIR --into FOLDER`, and `restore --verify DIR`, which leaves nothing behind.
@Command(name = "restore")
final class RestoreCommand extends OfficeVerb {
    private static final Text GOOD = Text.of(
            "This backup is good: it was opened and read whole.", "Este respaldo sirve: se abrió y se leyó entero.");
    private static final Text BACK = Text.of("The office is back in {0}.", "La oficina está otra vez en {0}.");

    @Parameters(paramLabel = "DIR", descriptionKey = "backupFrom")
    private Path source = Path.of("");

    @Option(names = "--identity", paramLabel = "FILE", required = true, descriptionKey = "identity")
    private Path identity = Path.of("");

    @Option(names = "--verify", descriptionKey = "verifyOnly")
    private boolean verifyOnly;

    @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "into")
    private Optional<Path> into = Optional.empty();

    @Mixin
    private OnServer onServer = new OnServer();

    RestoreCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        String key = AgeFiles.identity(identity);
        Path folder = into.orElseGet(() -> door().folder(this));
        if (!verifyOnly) return restored(key, folder);
        Path scratch = Files.createTempDirectory("throughline-restore");
        try {
            return restored(key, scratch);
        } finally {
            Restoring.delete(scratch);
        }
    }

    private ExitCode restored(String key, Path folder) throws Refusal {
        Restoring.unpack(source, key, folder);
        try (var _ = place(folder);
                Office office = Office.open(folder, "throughline restore", desk().clock());
                Session session = door().signIn(office, desk(), this)) {
            ExitCode code = VerifyCommand.show(office, session, this);
            if (code != ExitCode.DONE) return code;
        }
        screen().line(verifyOnly ? screen().say(GOOD) : screen().say(BACK, folder));
        return ExitCode.DONE;
    }

    private RestoredPlace place(Path folder) throws Refusal {
        return verifyOnly ? RestoredPlace.toTry(folder, onServer.named()) : RestoredPlace.of(folder, onServer.named());
    }
}
