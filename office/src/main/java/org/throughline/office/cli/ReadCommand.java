package org.throughline.office.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.office.work.CaseView;
import org.throughline.reading.Reading;
import org.throughline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `read FILE...`: from papers to one sourced timeline.
@Command(name = "read")
final class ReadCommand extends Verb {
    private static final String TO_OUT = "-";
    static final Text WRITTEN = Text.of("Page to open: {0}", "Página para abrir: {0}");

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--html", paramLabel = "DIR", descriptionKey = "html")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private Optional<String> json = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--learned", paramLabel = "DATE", descriptionKey = "learned")
    private Optional<LocalDate> learned = Optional.empty();

    private final Desk desk;

    ReadCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        Reading reading = desk.read(files, this);
        CaseView view = desk.view(reading, new Desk.Day(on, asOf, learned), reader());
        if (json.isPresent())
            Asking.write(ReadingJson.of(Twins.writtenOut(reading)).words(), json.get(), this);
        if (html.isPresent()) terminal().err().println(WRITTEN.in(reader(), desk.writePages(view, html.get())));
        boolean outIsTaken = json.equals(Optional.of(TO_OUT));
        if (!outIsTaken && !reading.pages().isEmpty()) Sheet.print(view, screen());
        return reading.troubles().isEmpty() ? ExitCode.DONE : ExitCode.NOT_READ;
    }

    static Refusal cannotWrite(String target) {
        return new Refusal(
                ExitCode.NOT_ALLOWED,
                Complaint.of(
                        Text.of("{0} could not be written", "no se pudo escribir {0}"),
                        Text.of(
                                "the papers were read, but the result was not kept",
                                "los papeles se leyeron, pero el resultado no se guardó"),
                        Text.of(
                                "choose a folder that exists, that you may write to, and that is not full",
                                "elija una carpeta que exista, donde pueda escribir y que no esté llena"),
                        Wording.clean(target)));
    }
}
