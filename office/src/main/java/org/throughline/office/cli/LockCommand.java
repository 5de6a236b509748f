package org.throughline.office.cli;

import java.io.IOException;
import org.throughline.text.Text;
import org.throughline.vault.LockAll;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.keys.Purpose;
import picocli.CommandLine.Command;

/// `lock`: every session of this office loses its keys, and the watcher's are destroyed.
@Command(name = "lock")
final class LockCommand extends OfficeVerb {
    private static final Text DONE = Text.of(
            "Locked. Nobody here can read any file until they sign in again.",
            "Cerrado. Nadie aquí puede leer ningún expediente hasta que entre otra vez.");

    LockCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        try (Office office = door().open(desk(), this);
                Session session = door().signIn(office, desk(), this)) {
            LockAll.run(office, session, Reason.of(Purpose.SUPERVISION, "lock all"));
            screen().line(screen().say(DONE));
        }
        return ExitCode.DONE;
    }
}
