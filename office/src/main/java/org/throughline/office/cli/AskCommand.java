package org.throughline.office.cli;

import org.throughline.office.work.CaseView;
import org.throughline.office.work.QuestionSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `ask FILE...`: what to ask, those questions first that settle most.
@Command(name = "ask")
final class AskCommand extends Verb {
    @Mixin
    private Asking asking = new Asking();

    private final Desk desk;

    AskCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        CaseView view = asking.view(desk, this);
        return asking.give(QuestionSheet.of(view), view, this);
    }
}
