package org.throughline.office.cli;

import java.io.IOException;
import java.util.List;
import org.throughline.text.Text;
import org.throughline.vault.Holders;
import org.throughline.vault.Offboarding;
import org.throughline.vault.Reason;
import org.throughline.vault.Sheets;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `offboard NAME`: somebody leaves the office, in one act.
@Command(name = "offboard")
final class OffboardCommand extends OfficeVerb {
    private static final Text DONE = Text.of(
            "{0} is out: cannot sign in, and holds no key.", "{0} ya no está: no puede entrar ni tiene llaves.");
    private static final Text SHEET = Text.of(
            "Did {0} keep a recovery sheet? Type no if that is sure:",
            "¿{0} guardaba una hoja de recuperación? Escriba no si es seguro que no:");
    private static final Text NEW_SHEETS = Text.of(
            "Draw new recovery sheets now: throughline office sheets. Everybody is told until that is done.",
            "Haga ahora hojas de recuperación nuevas: throughline office sheets. Se avisará a todos hasta entonces.");
    private static final Text WAITING = Text.of(
            "{0} files wait for a new key until somebody who holds them signs in.",
            "{0} expedientes esperan una llave nueva hasta que entre alguien que los tenga.");

    @Parameters(paramLabel = "NAME", descriptionKey = "memberName")
    private String member = "";

    OffboardCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        return signedIn((office, session) -> {
            PrincipalId leaving = new Holders(office).find(member);
            List<Offboarding.Waiting> waiting =
                    Offboarding.run(office, session, leaving, Reason.of(Purpose.SUPERVISION));
            screen().line(screen().say(DONE, member));
            if (!door().line(SHEET.in(reader(), member), desk()).strip().equalsIgnoreCase("no")) {
                new Sheets(office).needNew(session, leaving);
                screen().paragraph("", screen().say(NEW_SHEETS));
            }
            if (!waiting.isEmpty()) screen().line(screen().say(WAITING, waiting.size()));
            return ExitCode.DONE;
        });
    }
}
