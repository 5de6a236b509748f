package org.throughline.office.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/// For what day, and with whose knowledge, a verb asks the rulebook.
final class AskedOn {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--learned", paramLabel = "DATE", descriptionKey = "learned")
    private Optional<LocalDate> learned = Optional.empty();

    Desk.Day day() {
        return new Desk.Day(on, asOf, learned);
    }
}
