package org.throughline.office.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The whole command: its verbs, its help, and what is said when it is called wrongly or breaks.
@Command(name = "throughline", version = "throughline 0.1.0")
public final class Cli extends Verb {
    private final CommandLine line;

    private Cli(Desk desk, Terminal terminal) {
        super(terminal);
        line = new CommandLine(this)
                .addSubcommand(new ReadCommand(desk, terminal))
                .addSubcommand(new DemoCommand(desk, terminal))
                .addSubcommand(new WhyCommand(desk, terminal))
                .addSubcommand(new OptionsCommand(desk, terminal))
                .addSubcommand(new DeadlinesCommand(desk, terminal))
                .addSubcommand(new AskCommand(desk, terminal))
                .addSubcommand(new TravelCommand(desk, terminal))
                .addSubcommand(new LawCommand(desk, terminal))
                .addSubcommand(new RulesCommand(desk, terminal))
                .addSubcommand(new RuleCommand(desk, terminal))
                .addSubcommand(OfficeCommand.with(desk, terminal))
                .addSubcommand(new WhoCommand(desk, terminal))
                .addSubcommand(new AccountCommand(desk, terminal))
                .addSubcommand(new LockCommand(desk, terminal))
                .addSubcommand(new FindCommand(desk, terminal))
                .addSubcommand(new ConflictCommand(desk, terminal))
                .addSubcommand(FactCommand.with(desk, terminal))
                .addSubcommand(ThingCommand.with(desk, terminal))
                .addSubcommand(new UndoCommand(desk, terminal))
                .addSubcommand(new ServeCommand(desk, terminal))
                .addSubcommand(new GrantCommand(desk, terminal))
                .addSubcommand(new RevokeCommand(desk, terminal))
                .addSubcommand(new OffboardCommand(desk, terminal))
                .addSubcommand(new ConsentCommand(desk, terminal))
                .addSubcommand(new EraseCommand(desk, terminal))
                .addSubcommand(new ExportCommand(desk, terminal))
                .addSubcommand(new ImportCommand(desk, terminal))
                .addSubcommand(new VerifyCommand(desk, terminal))
                .addSubcommand(WitnessCommand.with(desk, terminal))
                .addSubcommand(new BackupCommand(desk, terminal))
                .addSubcommand(new RestoreCommand(desk, terminal))
                .setOut(new PrintWriter(terminal.out(), true, UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(terminal.width())
                .setParameterExceptionHandler(this::calledWrongly)
                .setExecutionExceptionHandler(this::broke);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }

    /// The verbs and options, as picocli knows them.
    static CommandSpec spec(Desk desk, Terminal terminal) {
        return new Cli(desk, terminal).line.getCommandSpec();
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public static int run(Desk desk, Terminal terminal, List<String> arguments) {
        // The help is looked up in the JVM's language when the verbs are built.
        Locale.setDefault(Manner.reader(arguments, terminal.environment()));
        return new Cli(desk, terminal).line.execute(arguments.toArray(String[]::new));
    }

    @Override
    ExitCode run() {
        line.usage(terminal().out());
        return ExitCode.DONE;
    }

    private int calledWrongly(ParameterException wrong, String[] arguments) {
        Locale reader = Manner.reader(Arrays.asList(arguments), terminal().environment());
        UsageComplaints.of(wrong).lines(reader).forEach(terminal().err()::println);
        return ExitCode.USAGE.number();
    }

    private int broke(Exception fault, CommandLine command, ParseResult parsed) {
        boolean debug =
                command.getCommand() instanceof Verb verb && verb.manner().debug();
        if (debug) fault.printStackTrace(terminal().err());
        complain(Complaint.of(
                Text.of("a fault of ours: {0}", "una falla nuestra: {0}"),
                Text.of(
                        "the work was not finished; your files are as they were",
                        "el trabajo no se terminó; sus archivos están como estaban"),
                Text.of(
                        "run it again with --debug and report what it says, without the papers",
                        "ejecútelo otra vez con --debug e informe lo que dice, sin los papeles"),
                fault.getClass().getSimpleName()));
        return ExitCode.NOT_READ.number();
    }
}
