package org.throughline.office.cli;

import java.io.IOException;
import java.util.Set;
import org.throughline.text.Text;
import org.throughline.vault.Holders;
import org.throughline.vault.Reason;
import org.throughline.vault.Taking;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `revoke CLIENT NAME`: takes a member's keys to a client's file back, and gives the file new ones.
@Command(name = "revoke")
final class RevokeCommand extends OfficeVerb {
    private static final Text DONE = Text.of(
            "{0} can open nothing of it any more. What comes from now on lies under new keys.",
            "{0} ya no puede abrir nada de esto. Lo que venga queda bajo llaves nuevas.");
    static final Text WAITING = Text.of(
            "These parts wait for a new key until somebody who holds them signs in: {0}",
            "Estas partes esperan una llave nueva hasta que entre alguien que las tenga: {0}");

    @Parameters(index = "0", paramLabel = "CLIENT", descriptionKey = "clientHandle")
    private String client = "";

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "memberName")
    private String member = "";

    @Mixin
    private Stated stated = new Stated();

    RevokeCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        return signedIn((office, session) -> {
            ClientId id = new Vault(office).find(session, client, why);
            Set<Compartment> waiting = new Taking(office).back(session, id, new Holders(office).find(member), why);
            screen().line(screen().say(DONE, member));
            if (!waiting.isEmpty()) screen().line(screen().say(WAITING, GrantCommand.names(waiting)));
            return ExitCode.DONE;
        });
    }
}
