package org.throughline.office.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Witnessing;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.ledger.NotWitnessed;
import org.throughline.vault.ledger.NoteKey;
import org.throughline.vault.ledger.SignedNote;
import org.throughline.vault.ledger.Witness;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `witness key`, `enter`, `ask`, `see`, `keep`: two offices watch each other's logs by small files that
/// name nobody.
@Command(name = "witness")
final class WitnessCommand extends Verb {
    private static final Text KEYS = Text.of(
            "Read these to the other office, or give them on paper. Of this log: {0}. As a witness: {1}.",
            "Léaselas a la otra oficina, o entréguelas en papel. De este registro: {0}. Como testigo: {1}.");
    private static final Text ENTERED = Text.of("Entered: {0}", "Anotada: {0}");
    private static final Text WRITTEN =
            Text.of("Written: {0}. Send it to the other office.", "Escrito: {0}. Envíelo a la otra oficina.");
    private static final Text KEPT =
            Text.of("{0} saw the log on {1}, with {2} entries.", "{0} vio el registro el {1}, con {2} anotaciones.");
    private static final Text NOTHING_SIGNED = Text.of("nothing was signed", "no se firmó nada");

    private WitnessCommand(Terminal terminal) {
        super(terminal);
    }

    static CommandLine with(Desk desk, Terminal terminal) {
        return new CommandLine(new WitnessCommand(terminal))
                .addSubcommand(new Key(desk, terminal))
                .addSubcommand(new Enter(desk, terminal))
                .addSubcommand(new Ask(desk, terminal))
                .addSubcommand(new See(desk, terminal))
                .addSubcommand(new Keep(desk, terminal));
    }

    @Override
    ExitCode run() {
        new CommandLine(this).usage(terminal().out());
        return ExitCode.USAGE;
    }

    /// What a witness saw, in words.
    static void say(Witnessing.Seen seen, Screen screen) {
        screen.line(screen.say(KEPT, seen.witness(), seen.on(), seen.size()));
    }

    private static Refusal not(ExitCode code, Text what, Object... values) {
        return new Refusal(
                code,
                Complaint.of(
                        what,
                        NOTHING_SIGNED,
                        Text.of(
                                "look at the file and at the key, then ask the other office",
                                "revise el archivo y la clave, y pregunte a la otra oficina"),
                        values));
    }

    /// The two keys of this office.
    @Command(name = "key")
    static final class Key extends OfficeVerb {
        private Key(Desk desk, Terminal terminal) {
            super(desk, terminal);
        }

        @Override
        ExitCode work() throws Refusal, IOException {
            return signedIn((office, session) -> {
                var witnessing = new Witnessing(office, session);
                screen().line(screen().say(KEYS, witnessing.key(NoteKey.Use.LOG), witnessing.key(NoteKey.Use.WITNESS)));
                return ExitCode.DONE;
            });
        }
    }

    /// The key of another office comes in.
    @Command(name = "enter")
    static final class Enter extends OfficeVerb {
        @Parameters(paramLabel = "KEY", descriptionKey = "otherKey")
        private String key = "";

        private Enter(Desk desk, Terminal terminal) {
            super(desk, terminal);
        }

        @Override
        ExitCode work() throws Refusal, IOException {
            return signedIn((office, session) -> {
                try {
                    new Witnessing(office, session).enter(key);
                } catch (IllegalArgumentException _) {
                    throw not(ExitCode.USAGE, Text.of("this is no key of a log", "esto no es la clave de un registro"));
                }
                screen().line(screen().say(ENTERED, key));
                return ExitCode.DONE;
            });
        }
    }

    /// The question to a witness.
    @Command(name = "ask")
    static final class Ask extends OfficeVerb {
        @Parameters(paramLabel = "WITNESS", descriptionKey = "witnessName")
        private String witness = "";

        @Option(names = "--from", paramLabel = "N", descriptionKey = "witnessFrom")
        private Optional<Long> from = Optional.empty();

        @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
        private Path out = Path.of("");

        private Ask(Desk desk, Terminal terminal) {
            super(desk, terminal);
        }

        @Override
        ExitCode work() throws Refusal, IOException {
            return signedIn((office, session) -> {
                try {
                    Files.writeString(
                            out,
                            new Witnessing(office, session).ask(witness, from).written());
                } catch (IllegalArgumentException _) {
                    throw not(
                            ExitCode.USAGE,
                            Text.of(
                                    "no witness of this name was entered here: {0}",
                                    "no se anotó aquí ningún testigo con este nombre: {0}"),
                            Wording.clean(witness));
                }
                screen().line(screen().say(WRITTEN, out));
                return ExitCode.DONE;
            });
        }
    }

    /// This office is the witness.
    @Command(name = "see")
    static final class See extends OfficeVerb {
        @Parameters(paramLabel = "FILE", descriptionKey = "witnessQuestion")
        private Path question = Path.of("");

        @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
        private Path out = Path.of("");

        private See(Desk desk, Terminal terminal) {
            super(desk, terminal);
        }

        @Override
        ExitCode work() throws Refusal, IOException {
            String asked = Files.readString(question);
            return signedIn((office, session) -> {
                try {
                    SignedNote signed = new Witnessing(office, session).see(Witness.Question.read(asked));
                    Files.writeString(out, signed.written());
                } catch (NotWitnessed refused) {
                    throw refusal(refused, reader());
                }
                screen().line(screen().say(WRITTEN, out));
                return ExitCode.DONE;
            });
        }

        private static Refusal refusal(NotWitnessed refused, Locale reader) {
            ExitCode code = switch (refused.why()) {
                case SPLIT_VIEW, NOT_GROWN -> ExitCode.DAMAGED;
                case UNREADABLE, UNKNOWN_LOG, UNSIGNED, OTHER_BEGINNING -> ExitCode.NOT_ALLOWED;
            };
            return not(
                    code,
                    Text.of("{0} (seen last: {1} entries)", "{0} (visto por última vez: {1} anotaciones)"),
                    refused.why().in(reader),
                    refused.seen());
        }
    }

    /// What the witness signed comes home.
    @Command(name = "keep")
    static final class Keep extends OfficeVerb {
        @Parameters(paramLabel = "FILE", descriptionKey = "witnessAnswer")
        private Path answer = Path.of("");

        private Keep(Desk desk, Terminal terminal) {
            super(desk, terminal);
        }

        @Override
        ExitCode work() throws Refusal, IOException {
            String signed = Files.readString(answer);
            return signedIn((office, session) -> {
                try {
                    say(new Witnessing(office, session).keep(SignedNote.read(signed)), screen());
                } catch (LedgerDamaged wrong) {
                    throw not(
                            ExitCode.NOT_ALLOWED,
                            Text.of(
                                    "no witness of ours signed this state of our log",
                                    "ningún testigo nuestro firmó este estado de nuestro registro"));
                }
                return ExitCode.DONE;
            });
        }
    }
}
