package org.throughline.office.cli;

import org.throughline.office.work.CaseView;
import org.throughline.office.work.DeadlineSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `deadlines FILE...`: the days to act by, with the steps of the count.
@Command(name = "deadlines")
final class DeadlinesCommand extends Verb {
    @Mixin
    private Asking asking = new Asking();

    private final Desk desk;

    DeadlinesCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        CaseView view = asking.view(desk, this);
        return asking.give(DeadlineSheet.of(view), view, this);
    }
}
