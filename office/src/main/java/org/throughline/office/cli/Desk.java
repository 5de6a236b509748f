package org.throughline.office.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.throughline.office.work.Asked;
import org.throughline.office.work.CaseReading;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.StoredCase;
import org.throughline.reading.Reading;
import org.throughline.rule.Rulebook;
import org.throughline.text.Text;

/// What the verbs work with: papers that can be read, the rulebook, and the office's clock.
public final class Desk {
    /// Writes a case as pages for a browser.
    @FunctionalInterface
    public interface Pages {
        /// @return the page to open first
        Path write(CaseView view, Path folder) throws IOException;
    }

    private final Papers papers;
    private final Supplier<Rulebook> rulebook;
    private final Pages pages;
    private final Clock clock;
    private final Path home;
    private final Prompts prompts;

    /// @param home the folder of the source, where the samples and the worked examples lie
    public Desk(Papers papers, Supplier<Rulebook> rulebook, Pages pages, Clock clock, Path home) {
        this(papers, rulebook, pages, clock, home, Prompts.console());
    }

    private Desk(Papers papers, Supplier<Rulebook> rulebook, Pages pages, Clock clock, Path home, Prompts prompts) {
        this.prompts = prompts;
        this.papers = papers;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
        this.home = home;
    }

    /// The same desk, with somebody else to answer its questions.
    public Desk asking(Prompts other) {
        return new Desk(papers, rulebook, pages, clock, home, other);
    }

    Prompts prompts() {
        return prompts;
    }

    Clock clock() {
        return clock;
    }

    Path home() {
        return home;
    }

    /// The worked examples of a rule: a file a lawyer can check.
    Optional<Path> examples(String rule) {
        int dot = rule.indexOf('.');
        Path file =
                home.resolve("law/examples").resolve(rule.substring(0, dot)).resolve(rule.substring(dot + 1) + ".yaml");
        return Files.isReadable(file) ? Optional.of(file) : Optional.empty();
    }

    Instant now() {
        return clock.instant();
    }

    Rulebook rulebook() {
        return rulebook.get();
    }

    /// Reads with progress on the error stream, and complains there of what could not be read.
    Reading read(List<Path> files, Verb verb) throws Refusal {
        Reading reading;
        try (var progress = new ProgressLines(verb.terminal(), verb.manner())) {
            reading = papers.read(files, progress);
        } catch (InterruptedException _) {
            throw brokenOff();
        }
        reading.troubles().forEach(trouble -> verb.complain(Troubles.of(trouble)));
        return reading;
    }

    /// For what day a record is asked.
    ///
    /// @param on the day on which the rules are asked; the day of `asOf`, or today, where not given
    /// @param asOf what was known, and what was the law, on that day
    /// @param learned when the papers came; now where not given
    record Day(Optional<LocalDate> on, Optional<LocalDate> asOf, Optional<LocalDate> learned) {}

    /// Papers, or one file of facts.
    CaseView open(List<Path> files, Day day, Verb verb) throws Refusal {
        if (!FactsInput.isOne(files)) return view(read(files, verb), day, verb.reader());
        return CaseReading.of(law(day)).view(FactsInput.read(files.getFirst()), asked(day, verb.reader()));
    }

    CaseView view(Reading reading, Day day, Locale reader) {
        Instant learned = day.learned().map(this::endOf).orElse(now());
        return CaseReading.of(law(day)).view(reading, learned, asked(day, reader));
    }

    /// A client's kept record.
    CaseView view(StoredCase kept, Day day, Locale reader) {
        return CaseReading.of(law(day)).view(kept.papers(), kept.record(), asked(day, reader));
    }

    /// The end of the day of which only what was known then counts.
    Optional<Instant> knownOn(Day day) {
        return day.asOf().map(this::endOf);
    }

    private Rulebook law(Day day) {
        return day.asOf().map(then -> rulebook.get().asOf(then)).orElseGet(rulebook);
    }

    private Asked asked(Day day, Locale reader) {
        LocalDate today = day.on().or(day::asOf).orElseGet(() -> LocalDate.now(clock));
        return new Asked(today, knownOn(day), reader);
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).atZone(clock.getZone()).toInstant();
    }

    Path writePages(CaseView view, Path folder) throws Refusal {
        return written(folder.toString(), () -> pages.write(view, folder));
    }

    /// What is made of a record, and is written where somebody asked for it.
    @FunctionalInterface
    interface Writing<T> {
        T write() throws IOException;
    }

    /// @param target as it was typed, for the complaint
    static <T> T written(String target, Writing<T> writing) throws Refusal {
        try {
            return writing.write();
        } catch (IOException | UncheckedIOException _) {
            throw new Refusal(
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

    private static Refusal brokenOff() {
        return new Refusal(
                ExitCode.NOT_READ,
                Complaint.of(
                        Text.of("the reading was broken off", "la lectura se interrumpió"),
                        Text.of("nothing was kept", "no se guardó nada"),
                        Text.of("run the command again", "ejecute el comando otra vez")));
    }
}
