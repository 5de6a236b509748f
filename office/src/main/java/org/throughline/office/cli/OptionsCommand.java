package org.throughline.office.cli;

import org.throughline.office.work.CaseView;
import org.throughline.office.work.OptionsSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `options FILE...`: the ways to stay that a record leaves open, point by point, with their dangers.
@Command(name = "options")
final class OptionsCommand extends Verb {
    @Mixin
    private Asking asking = new Asking();

    private final Desk desk;

    OptionsCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        CaseView view = asking.view(desk, this);
        return asking.give(OptionsSheet.of(view), view, this);
    }
}
