package org.throughline.office.cli;

import java.io.IOException;
import java.util.List;
import org.throughline.text.Text;
import org.throughline.vault.Holders;
import org.throughline.vault.Offboarding;
import org.throughline.vault.Reason;
import org.throughline.vault.keys.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `offboard NAME`: somebody leaves the office, in one act.
@Command(name = "offboard")
final class OffboardCommand extends OfficeVerb {
    private static final Text DONE = Text.of(
            "{0} is out: cannot sign in, and holds no key. If {0} kept a recovery sheet, draw new sheets.",
            "{0} ya no está: no puede entrar ni tiene llaves. Si {0} guardaba una hoja de recuperación, haga hojas nuevas.");
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
            List<Offboarding.Waiting> waiting =
                    Offboarding.run(office, session, new Holders(office).find(member), Reason.of(Purpose.SUPERVISION));
            screen().line(screen().say(DONE, member));
            if (!waiting.isEmpty()) screen().line(screen().say(WAITING, waiting.size()));
            return ExitCode.DONE;
        });
    }
}
