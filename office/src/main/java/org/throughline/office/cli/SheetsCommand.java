package org.throughline.office.cli;

import java.io.IOException;
import org.throughline.text.Text;
import org.throughline.vault.Sheets;
import org.throughline.vault.keys.RecoverySet;
import org.throughline.vault.keys.RecoverySheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `office sheets`: new recovery sheets in place of the old ones.
@Command(name = "sheets")
final class SheetsCommand extends OfficeVerb {
    private static final Text DONE = Text.of(
            "The new sheets are in use. {0} accounts move to them when their owners sign in next: keep the old sheets until"
                    + " then, and as long as a file waits for its end under them.",
            "Las hojas nuevas ya valen. {0} cuentas pasan a ellas cuando sus dueños entren: guarde las viejas hasta entonces,"
                    + " y mientras un expediente espere su fin bajo ellas.");

    @Option(names = "--envelopes", descriptionKey = "envelopes")
    private boolean envelopes;

    SheetsCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        return signedIn((office, session) -> {
            var sheets = new Sheets(office);
            var joining = new Joining(door(), desk(), this);
            try (RecoverySheets fresh = RecoverySheets.draw()) {
                RecoverySet set = PrintedSheets.shown(fresh, envelopes, joining, this);
                sheets.replace(session, set);
            }
            screen().paragraph("", screen().say(DONE, sheets.behind(session)));
            return ExitCode.DONE;
        });
    }
}
