package org.throughline.office.cli;

import org.throughline.fact.Fact;
import org.throughline.fact.Standing;
import org.throughline.office.work.Reviewing;
import org.throughline.text.Text;
import org.throughline.vault.ClientFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `fact list | confirm | reject | correct | add`: what a person makes of the facts of a record.
@Command(name = "fact")
final class FactCommand extends Verb {
    private static final Text CONFIRMED = Text.of(
            "Confirmed: the page says so. The entry says who and when.",
            "Confirmado: la página dice eso. La anotación dice quién y cuándo.");
    private static final Text REJECTED = Text.of(
            "Rejected. It stays in the record and no longer counts.", "Rechazado. Queda anotado, pero ya no cuenta.");

    private FactCommand(Terminal terminal) {
        super(terminal);
    }

    static CommandLine with(Desk desk, Terminal terminal) {
        return new CommandLine(new FactCommand(terminal))
                .addSubcommand(new FactListCommand(desk, terminal))
                .addSubcommand(new Confirm(desk, terminal))
                .addSubcommand(new Reject(desk, terminal))
                .addSubcommand(new FactCorrectCommand(desk, terminal))
                .addSubcommand(new FactAddCommand(desk, terminal));
    }

    @Override
    ExitCode run() {
        new CommandLine(this).usage(terminal().out());
        return ExitCode.USAGE;
    }

    /// A person looked at the page, and it says so.
    @Command(name = "confirm")
    static final class Confirm extends ReviewVerb {
        @Parameters(index = "1", paramLabel = "MARK", descriptionKey = "factMark")
        private String mark = "";

        private Confirm(Desk desk, Terminal terminal) {
            super(desk, terminal);
        }

        @Override
        void say(ClientFile file, Reviewing reviewing) throws Refusal {
            Fact<?> fact = fact(reviewing, mark);
            reviewing.review(fact, Standing.CONFIRMED, why());
            screen().line(screen().say(CONFIRMED));
        }
    }

    /// The page does not say so, or what it says is wrong.
    @Command(name = "reject")
    static final class Reject extends ReviewVerb {
        @Parameters(index = "1", paramLabel = "MARK", descriptionKey = "factMark")
        private String mark = "";

        private Reject(Desk desk, Terminal terminal) {
            super(desk, terminal);
        }

        @Override
        void say(ClientFile file, Reviewing reviewing) throws Refusal {
            Fact<?> fact = fact(reviewing, mark);
            reviewing.review(fact, Standing.REJECTED, why());
            screen().line(screen().say(REJECTED));
        }
    }
}
