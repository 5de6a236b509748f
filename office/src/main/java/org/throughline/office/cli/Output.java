package org.throughline.office.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.throughline.office.paper.BriefPages;
import org.throughline.office.work.Brief;
import org.throughline.text.Text;
import picocli.CommandLine.Option;

/// Where a result goes beside the terminal: a file for other programs, pages for a browser.
final class Output {
    private static final Text WRITTEN = Text.of("Page to open: {0}", "Página para abrir: {0}");
    private static final String TO_OUT = "-";

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private Optional<String> json = Optional.empty();

    @Option(names = "--html", paramLabel = "DIR", descriptionKey = "html")
    private Optional<Path> html = Optional.empty();

    /// The folder for pages, where one was asked for.
    Optional<Path> pages() {
        return html;
    }

    boolean isWanted() {
        return json.isPresent();
    }

    /// Whether standard output is for people; not where it was given to another program.
    boolean isForPeople() {
        return !json.equals(Optional.of(TO_OUT));
    }

    void writeJson(String words, Verb verb) throws Refusal {
        if (json.isEmpty()) return;
        String target = json.get();
        if (target.equals(TO_OUT)) verb.terminal().out().println(words);
        else Desk.written(target, () -> Files.writeString(Path.of(target), words + "\n", StandardCharsets.UTF_8));
    }

    /// Prints the sheet, and writes it where it was asked for.
    void give(Brief brief, Verb verb) throws Refusal {
        if (isWanted()) writeJson(BriefJson.of(brief), verb);
        if (html.isPresent()) {
            Path folder = html.get();
            say(Desk.written(folder.toString(), () -> BriefPages.write(List.of(brief), folder, verb.reader())), verb);
        }
        if (isForPeople()) BriefText.print(brief, verb.screen());
    }

    static void say(Path first, Verb verb) {
        verb.terminal().err().println(WRITTEN.in(verb.reader(), first));
    }
}
