package org.throughline.office.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// What all verbs share: where they speak, and how.
@Command(mixinStandardHelpOptions = true, resourceBundle = "org.throughline.office.cli.help")
abstract class Verb implements Callable<Integer> {
    @Mixin
    private Manner manner = new Manner();

    private final Terminal terminal;

    Verb(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    /// The word that was typed for it.
    String name() {
        return getClass().getAnnotation(Command.class).name();
    }

    Manner manner() {
        return manner;
    }

    Screen screen() {
        return manner.screen(terminal);
    }

    Locale reader() {
        return manner.reader(terminal);
    }

    void complain(Complaint complaint) {
        complaint.lines(reader()).forEach(terminal.err()::println);
    }

    abstract ExitCode run() throws Refusal;

    @Override
    public final Integer call() {
        try {
            return run().number();
        } catch (Refusal refusal) {
            complain(refusal.complaint());
            return refusal.code().number();
        }
    }
}
