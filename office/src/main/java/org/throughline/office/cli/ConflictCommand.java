package org.throughline.office.cli;

import java.io.IOException;
import org.throughline.text.Text;
import org.throughline.vault.Addition.Identifier;
import org.throughline.vault.Lookup;
import org.throughline.vault.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `conflict`: whether the office may have a file with this number, before somebody new becomes a client.
@Command(name = "conflict")
final class ConflictCommand extends OfficeVerb {
    private static final Text MATCH = Text.of(
            "Possible match. Ask your supervisor before you go on.",
            "Posible coincidencia. Pregunte a su supervisor antes de seguir.");
    private static final Text NONE = Text.of(
            "No file here is known by this number. Names were not compared, nor files that were erased.",
            "Ningún expediente se conoce por este número. No se compararon nombres ni expedientes borrados.");

    @Mixin
    private Stated stated = new Stated();

    ConflictCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        return signedIn((office, session) -> {
            Identifier number = FindCommand.typed(this);
            boolean isMatch = new Lookup(office, session, why).isPossibleMatch(number);
            screen().line(screen().say(isMatch ? MATCH : NONE));
            return ExitCode.DONE;
        });
    }
}
