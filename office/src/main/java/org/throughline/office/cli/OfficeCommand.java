package org.throughline.office.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `office init`, `office add` and others: an office, the people in it, and its recovery sheets.
@Command(name = "office")
final class OfficeCommand extends Verb {
    private OfficeCommand(Terminal terminal) {
        super(terminal);
    }

    static CommandLine with(Desk desk, Terminal terminal) {
        return new CommandLine(new OfficeCommand(terminal))
                .addSubcommand(new InitCommand(desk, terminal))
                .addSubcommand(new AddCommand(desk, terminal))
                .addSubcommand(new SetCommand(desk, terminal))
                .addSubcommand(new SheetsCommand(desk, terminal))
                .addSubcommand(new DrillCommand(desk, terminal))
                .addSubcommand(new RecoverCommand(desk, terminal));
    }

    @Override
    ExitCode run() {
        new CommandLine(this).usage(terminal().out());
        return ExitCode.USAGE;
    }
}
