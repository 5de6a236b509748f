package org.throughline.office.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `office init`, `office add`: an office and the people in it.
@Command(name = "office")
final class OfficeCommand extends Verb {
    private OfficeCommand(Terminal terminal) {
        super(terminal);
    }

    static CommandLine with(Desk desk, Terminal terminal) {
        return new CommandLine(new OfficeCommand(terminal))
                .addSubcommand(new InitCommand(desk, terminal))
                .addSubcommand(new AddCommand(desk, terminal));
    }

    @Override
    ExitCode run() {
        new CommandLine(this).usage(terminal().out());
        return ExitCode.USAGE;
    }
}
