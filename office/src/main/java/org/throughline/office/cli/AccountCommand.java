package org.throughline.office.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Enrolment;
import org.throughline.vault.Giving;
import org.throughline.vault.Reason;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `account CLIENT`: the client asked for an own account, and sits at this keyboard.
@Command(name = "account")
final class AccountCommand extends OfficeVerb {
    private static final Text DONE = Text.of(
            "{0} can sign in and see the file, and who has looked: throughline who {0} --as {0}. To freeze it: throughline"
                    + " revoke {0} {0}",
            "{0} puede entrar y ver el expediente y quién lo vio: throughline who {0} --as {0}. Para congelarlo: throughline"
                    + " revoke {0} {0}");
    private static final List<Compartment> OWN = List.of(
            Compartment.CARD, Compartment.IDENTITY, Compartment.TIMELINE, Compartment.DOCUMENTS, Compartment.AUDIT);

    @Parameters(paramLabel = "CLIENT", descriptionKey = "clientHandle")
    private String client = "";

    @Mixin
    private Stated stated = new Stated();

    AccountCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        return signedIn((office, session) -> {
            ClientId id = new Vault(office).find(session, client, why);
            var own = new Joining(door(), desk(), this).member(client, Role.CLIENT);
            PrincipalId account = Enrolment.enter(office, session, id, own);
            new Giving(office).give(session, id, account, OWN, Optional.empty(), Optional.empty(), why);
            screen().paragraph("", screen().say(DONE, client));
            return ExitCode.DONE;
        });
    }
}
