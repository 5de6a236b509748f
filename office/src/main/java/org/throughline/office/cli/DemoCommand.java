package org.throughline.office.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.office.work.CaseView;
import org.throughline.reading.Reading;
import org.throughline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: the papers of the fictional Ana Specimen, read as on a fixed day, so that her deadlines run.
@Command(name = "demo")
final class DemoCommand extends Verb {
    /// The day for which the sample papers were made: see their README.
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    private static final String SAMPLE = "samples/ana-specimen/afile.pdf";
    private static final Text WHO = Text.of(
            "Ana Specimen is invented, and so is all on her 41 pages. They are read as on {0}.",
            "Ana Specimen es inventada, y también todo lo que hay en sus 41 páginas. Se leen como el {0}.");
    private static final Text PAGE =
            Text.of("Her page, to open in a browser: {0}", "Su página, para abrir en un navegador: {0}");

    @Option(names = "--html", paramLabel = "DIR", descriptionKey = "html")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--no-open", descriptionKey = "noOpen")
    private boolean noOpen;

    private final Desk desk;

    DemoCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        Path sample = desk.home().resolve(SAMPLE);
        if (!Files.isReadable(sample)) throw noSample();
        terminal().err().println(WHO.in(reader(), Days.weekday(DAY, DAY, reader()) + " " + DAY.getYear()));
        Reading reading = desk.read(List.of(sample), this);
        CaseView view =
                desk.view(reading, new Desk.Day(Optional.of(DAY), Optional.empty(), Optional.empty()), reader());
        Sheet.print(view, screen());
        Path page = desk.writePages(view, html.orElse(desk.home().resolve("target/demo")));
        screen().blank();
        screen().line(screen().say(PAGE, page));
        if (!noOpen) open(page);
        return reading.troubles().isEmpty() ? ExitCode.DONE : ExitCode.NOT_READ;
    }

    /// Only where a person sits at a screen; where the browser does not start, the page was named above.
    private void open(Path page) {
        boolean display = terminal().environment().containsKey("DISPLAY")
                || terminal().environment().containsKey("WAYLAND_DISPLAY");
        if (!display || !terminal().outIsScreen()) return;
        try {
            new ProcessBuilder("xdg-open", page.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            terminal().err().println(PAGE.in(reader(), page));
        }
    }

    private static Refusal noSample() {
        return new Refusal(
                ExitCode.NOT_READ,
                Complaint.of(
                        Text.of("the sample papers are missing", "faltan los papeles de muestra"),
                        Text.of("there is nothing to show", "no hay nada que mostrar"),
                        Text.of(
                                "run ./throughline demo from a whole copy of the source, with its samples folder",
                                "ejecute ./throughline demo desde una copia completa, con su carpeta samples")));
    }
}
