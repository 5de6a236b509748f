package org.throughline.office.cli;

import java.io.IOException;
import org.throughline.text.Text;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.Verifying;
import org.throughline.vault.keys.Purpose;
import picocli.CommandLine.Command;

/// `verify`: opens everything this member has keys for, and looks whether it is as it was written.
@Command(name = "verify")
final class VerifyCommand extends OfficeVerb {
    private static final Text LOOKED = Text.of(
            "Looked at {0} files: {1} rows, {2} documents, {3} entries of the log. {4} parts are shut to you.",
            "Se revisaron {0} expedientes: {1} filas, {2} documentos, {3} anotaciones del registro. {4} partes están cerradas para usted.");
    private static final Text WHOLE = Text.of("All of it is whole.", "Todo está entero.");
    private static final Text DAMAGED =
            Text.of("{0} things are not as they were written:", "{0} cosas no están como se escribieron:");

    VerifyCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        return signedIn((office, session) -> show(office, session, this));
    }

    static ExitCode show(Office office, Session session, Verb verb) {
        return show(Verifying.run(office, session, Reason.of(Purpose.AUDIT, "verify")), verb);
    }

    static ExitCode show(Verifying.Report report, Verb verb) {
        Screen screen = verb.screen();
        screen.line(
                screen.say(LOOKED, report.files(), report.rows(), report.documents(), report.entries(), report.shut()));
        if (report.damages().isEmpty()) {
            screen.line(screen.say(WHOLE));
            return ExitCode.DONE;
        }
        screen.line(screen.say(DAMAGED, report.damages().size()));
        for (Verifying.Damage damage : report.damages()) screen.paragraph("  ", damage.where() + ": " + damage.what());
        return ExitCode.DAMAGED;
    }
}
