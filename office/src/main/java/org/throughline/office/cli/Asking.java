package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.office.work.Brief;
import org.throughline.office.work.CaseView;
import org.throughline.reading.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What verbs about one record have in common: the record, the day, and where the result goes.
final class Asking {
    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private AskedOn on = new AskedOn();

    @Mixin
    private Output output = new Output();

    @Mixin
    private ClientChoice client = new ClientChoice();

    ClientChoice client() {
        return client;
    }

    AskedOn on() {
        return on;
    }

    List<Path> files() {
        return files;
    }

    Output output() {
        return output;
    }

    /// The papers alone, read anew.
    Reading read(Desk desk, Verb verb) throws Refusal {
        if (files.isEmpty()) throw ClientChoice.bothOrNone();
        return desk.read(files, verb);
    }

    /// What the rules make of papers that were read.
    CaseView view(Reading reading, Desk desk, Verb verb) {
        return desk.view(reading, on.day(), verb.reader());
    }

    /// The record, and what the rules make of it.
    CaseView view(Desk desk, Verb verb) throws Refusal {
        if (files.isEmpty() && !client.isMade()) throw ClientChoice.bothOrNone();
        return client.view(files, on.day(), desk, verb);
    }

    /// Prints the sheet, and writes it where it was asked for.
    ExitCode give(Brief brief, CaseView view, Verb verb) throws Refusal {
        output.give(brief, verb);
        return view.reading().troubles().isEmpty() ? ExitCode.DONE : ExitCode.NOT_READ;
    }
}
