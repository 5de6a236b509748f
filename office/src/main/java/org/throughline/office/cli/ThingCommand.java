package org.throughline.office.cli;

import org.throughline.fact.Thing;
import org.throughline.office.work.Reviewing;
import org.throughline.text.Text;
import org.throughline.vault.ClientFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `thing join`, `thing split`: which arrivals, filings, notices of the papers are one.
@Command(name = "thing")
final class ThingCommand extends Verb {
    private static final Text JOINED = Text.of("These are now one.", "Ahora son uno.");
    private static final Text SPLIT = Text.of("It now stands alone.", "Ahora está aparte.");
    private static final Text ALONE = Text.of("It stood alone already.", "Ya estaba aparte.");

    private ThingCommand(Terminal terminal) {
        super(terminal);
    }

    static CommandLine with(Desk desk, Terminal terminal) {
        return new CommandLine(new ThingCommand(terminal))
                .addSubcommand(new Join(desk, terminal))
                .addSubcommand(new Split(desk, terminal));
    }

    @Override
    ExitCode run() {
        new CommandLine(this).usage(terminal().out());
        return ExitCode.USAGE;
    }

    /// Two things are one, with all that was grouped with either.
    @Command(name = "join")
    static final class Join extends ReviewVerb {
        @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "thingKind")
        private Thing.Kind kind = Thing.Kind.CLIENT;

        @Parameters(index = "2", paramLabel = "N", descriptionKey = "thingNumber")
        private int one;

        @Parameters(index = "3", paramLabel = "N", descriptionKey = "thingNumber")
        private int other;

        private Join(Desk desk, Terminal terminal) {
            super(desk, terminal);
        }

        @Override
        void say(ClientFile file, Reviewing reviewing) throws Refusal {
            try {
                reviewing.join(known(kind, one, reviewing), known(kind, other, reviewing), why());
            } catch (IllegalArgumentException _) {
                throw Typed.notWritten(Text.of("two people are never made one", "dos personas nunca se hacen una"));
            }
            screen().line(screen().say(JOINED));
        }
    }

    /// A thing is none of those it was grouped with.
    @Command(name = "split")
    static final class Split extends ReviewVerb {
        @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "thingKind")
        private Thing.Kind kind = Thing.Kind.CLIENT;

        @Parameters(index = "2", paramLabel = "N", descriptionKey = "thingNumber")
        private int number;

        private Split(Desk desk, Terminal terminal) {
            super(desk, terminal);
        }

        @Override
        void say(ClientFile file, Reviewing reviewing) throws Refusal {
            boolean wasGrouped = reviewing.split(known(kind, number, reviewing), why());
            screen().line(screen().say(wasGrouped ? SPLIT : ALONE));
        }
    }

    private static Thing known(Thing.Kind kind, int number, Reviewing reviewing) throws Refusal {
        return reviewing.record().facts().stream()
                .map(fact -> fact.about())
                .filter(thing -> thing.kind() == kind && thing.number() == number)
                .findFirst()
                .orElseThrow(() -> Typed.notWritten(Text.of(
                        "throughline fact list CLIENT shows the things of the record",
                        "throughline fact list CLIENTE muestra las cosas del expediente")));
    }
}
