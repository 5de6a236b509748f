package org.throughline.office.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.office.work.Brief;
import org.throughline.office.work.CaseView;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What verbs that ask the rulebook about one record have in common: the record, the day, and where the sheet goes.
final class Asking {
    private static final String TO_OUT = "-";

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--learned", paramLabel = "DATE", descriptionKey = "learned")
    private Optional<LocalDate> learned = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private Optional<String> json = Optional.empty();

    @Option(names = "--html", paramLabel = "DIR", descriptionKey = "html")
    private Optional<Path> html = Optional.empty();

    /// The record, and what the rules make of it.
    CaseView view(Desk desk, Verb verb) throws Refusal {
        return desk.open(files, new Desk.Day(on, asOf, learned), verb);
    }

    /// Prints the sheet, and writes it where it was asked for.
    ExitCode give(Brief brief, Desk desk, CaseView view, Verb verb) throws Refusal {
        if (json.isPresent()) write(BriefJson.of(brief), json.get(), verb);
        if (html.isPresent())
            verb.terminal()
                    .err()
                    .println(ReadCommand.WRITTEN.in(
                            verb.reader(), desk.writeSheets(List.of(brief), html.get(), verb.reader())));
        if (!json.equals(Optional.of(TO_OUT))) BriefText.print(brief, verb.screen());
        return view.reading().troubles().isEmpty() ? ExitCode.DONE : ExitCode.NOT_READ;
    }

    static void write(String words, String target, Verb verb) throws Refusal {
        if (target.equals(TO_OUT)) {
            verb.terminal().out().println(words);
            return;
        }
        try {
            Files.writeString(Path.of(target), words + "\n", StandardCharsets.UTF_8);
        } catch (IOException _) {
            throw ReadCommand.cannotWrite(target);
        }
    }
}
