package org.throughline.office.cli;

import java.io.IOException;
import org.throughline.office.work.Identifiers;
import org.throughline.text.Text;
import org.throughline.vault.Addition.Identifier;
import org.throughline.vault.Card;
import org.throughline.vault.Lookup;
import org.throughline.vault.Reason;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `find`: the file of a number, within what is granted. The number is typed when it is asked for.
@Command(name = "find")
final class FindCommand extends OfficeVerb {
    static final Text NUMBER = Text.of(
            "The number (A-number, receipt, or a kind and a number, as in passport G123):",
            "El número (número A, recibo, o un tipo y un número, como passport G123):");

    @Mixin
    private Stated stated = new Stated();

    FindCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        return signedIn((office, session) -> {
            ClientId id = new Lookup(office, session, why).find(typed(this));
            new Vault(office)
                    .cards(session, why).stream()
                            .filter(card -> card.client().equals(id))
                            .map(Card::handle)
                            .forEach(screen()::line);
            return ExitCode.DONE;
        });
    }

    static Identifier typed(OfficeVerb verb) throws Refusal {
        String words = verb.door().line(NUMBER.in(verb.reader()), verb.desk());
        return Identifiers.typed(words).orElseThrow(FindCommand::noNumber);
    }

    private static Refusal noNumber() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of("that is no number we can look up", "ese no es un número que se pueda buscar"),
                        Text.of("nothing was looked up", "no se buscó nada"),
                        Text.of(
                                "type an A-number, a receipt number, or passport or fin and the number",
                                "escriba un número A, un número de recibo, o passport o fin y el número")));
    }
}
