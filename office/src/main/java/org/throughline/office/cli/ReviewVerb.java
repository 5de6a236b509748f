package org.throughline.office.cli;

import java.io.IOException;
import java.util.List;
import org.throughline.fact.Fact;
import org.throughline.office.work.Reviewing;
import org.throughline.text.Text;
import org.throughline.vault.ClientFile;
import org.throughline.vault.Reason;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A verb by which a person says something about a record. What is said is typed when it is asked for: a value in an
/// argument could be seen by everybody on the machine.
abstract class ReviewVerb extends OfficeVerb {
    private static final Text WHY = Text.of("Why? (for the record)", "¿Por qué? (para el expediente)");

    @Parameters(index = "0", paramLabel = "CLIENT", descriptionKey = "clientHandle")
    private String client = "";

    @Mixin
    private Stated stated = new Stated();

    ReviewVerb(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    final ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        return signedIn((office, session) -> {
            var vault = new Vault(office);
            ClientId id = vault.find(session, client, why);
            try (ClientFile file = vault.open(session, id, why)) {
                say(file, Reviewing.of(file, session.principal(), desk().now()));
            }
            return ExitCode.DONE;
        });
    }

    abstract void say(ClientFile file, Reviewing reviewing) throws Refusal;

    String why() throws Refusal {
        return door().line(WHY.in(reader()), desk()).strip();
    }

    /// The one fact whose id begins as typed.
    static Fact<?> fact(Reviewing reviewing, String beginning) throws Refusal {
        List<Fact<?>> found = reviewing.find(beginning);
        if (found.size() == 1) return found.getFirst();
        throw new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        found.isEmpty()
                                ? Text.of("no fact has this mark", "ningún dato tiene esa marca")
                                : Text.of("several facts begin with this mark", "varios datos empiezan con esa marca"),
                        Text.of("nothing was written down", "no se anotó nada"),
                        Text.of(
                                "throughline fact list CLIENT shows the mark of each fact",
                                "throughline fact list CLIENTE muestra la marca de cada dato")));
    }
}
