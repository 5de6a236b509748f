package org.throughline.office.cli;

import java.io.IOException;
import org.throughline.text.Text;
import org.throughline.vault.Sheets;
import picocli.CommandLine.Command;

/// `office drill`: one recovery sheet typed from its paper, so that one that cannot be read is found out in time.
@Command(name = "drill")
final class DrillCommand extends OfficeVerb {
    static final Text SHEET = Text.of("Type a recovery sheet from its paper:", "Escriba una hoja de recuperación:");
    private static final Text DONE = Text.of("Sheet {0} is as it was printed.", "La hoja {0} está como se imprimió.");

    DrillCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        return signedIn((office, session) -> {
            String typed = new String(door().typed(SHEET.in(reader()), desk()));
            screen().line(screen().say(DONE, new Sheets(office).drill(session, typed)));
            return ExitCode.DONE;
        });
    }
}
