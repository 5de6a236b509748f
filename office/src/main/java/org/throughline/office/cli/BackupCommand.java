package org.throughline.office.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.text.Text;
import org.throughline.vault.Backup;
import org.throughline.vault.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `backup DIR --to age1...`: needs nobody to sign in, as it opens nothing.
@Command(name = "backup")
final class BackupCommand extends OfficeVerb {
    private static final Text DONE = Text.of(
            "Backed up to {0}: {1} new bodies; {2} expired files of keys deleted.",
            "Respaldo en {0}: {1} documentos nuevos; {2} archivos de llaves vencidos borrados.");
    private static final Text NOT_YET = Text.of(
            "It counts once it was opened: throughline restore --verify {0} --identity FILE",
            "Cuenta cuando se haya abierto: throughline restore --verify {0} --identity ARCHIVO");

    @Parameters(paramLabel = "DIR", descriptionKey = "backupTo")
    private Path target = Path.of("");

    @Option(names = "--to", paramLabel = "age1...", required = true, descriptionKey = "recipient")
    private List<String> recipients = new ArrayList<>();

    BackupCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        try (Office office = door().open(desk(), this)) {
            Backup.Done done = new Backup(office).write(target, recipients);
            screen().line(screen().say(DONE, target, done.bodies(), done.expired()));
            screen().line(screen().say(NOT_YET, target));
            return ExitCode.DONE;
        } catch (IllegalArgumentException wrong) {
            throw AgeFiles.noRecipient();
        }
    }
}
