package org.throughline.law.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// A petition in one chart of the Visa Bulletin: its place in the line, and what the history says of the column.
record Waiting(Column column, LocalDate priority, History history) {
    private static final Text CELL = Text.of(
            "The Visa Bulletin of {0}, {1}, says for {2} and {3}: {4}. The priority date is {5}.",
            "El Boletín de Visas de {0}, {1}, dice para {2} y {3}: {4}. La fecha de prioridad es {5}.");
    private static final Text NO_LINE = Text.of(
            "The Visa Bulletin has no such line. A lawyer must look.",
            "El Boletín de Visas no tiene esa línea. Un abogado debe verlo.");
    private static final Text OLD_MONTHS = Text.of(
            "Bulletins from before {0} are not here. The date may have been current once before.",
            "No están aquí los boletines de antes del {0}. La fecha pudo estar al día alguna vez antes.");
    private static final Text LOOK_THEM_UP = Text.of(
            "That bulletin must be looked up. A lawyer must look.",
            "Hay que buscar ese boletín. Un abogado debe verlo.");
    private static final Text NOT_HERE_YET = Text.of(
            "The bulletins here end before {0}. What came after is not known here.",
            "Los boletines de aquí terminan antes del {0}. Lo que vino después no se sabe aquí.");
    private static final Text NOT_SO = Text.of(
            "The day that was named does not fit the bulletins here. A lawyer must look.",
            "El día que se indicó no concuerda con los boletines de aquí. Un abogado debe verlo.");

    /// The subject's petition in this chart.
    static Waiting in(Given given, Chart chart) {
        Thing holder = Petition.holder(given, given.subject());
        LocalDate priority = given.the(Petition.PRIORITY, holder);
        VisaCategory category = given.the(Petition.CATEGORY, holder);
        if (!category.isInTheBulletin()) return given.refer(NO_LINE);
        var column = new Column(chart, category, given.the(VisaArea.FACT, holder));
        Optional<History> history = given.law(Bulletin.HISTORY, priority).history(column);
        return history.isPresent() ? new Waiting(column, priority, history.get()) : given.refer(NO_LINE);
    }

    /// What the bulletin of a month says.
    Cutoff in(Given given, YearMonth month) {
        Optional<Cutoff> cutoff = history.in(month);
        if (cutoff.isEmpty()) {
            given.because(month.atDay(1).isBefore(history.start()) ? OLD_MONTHS : NOT_HERE_YET, edge(month));
            return given.refer(LOOK_THEM_UP);
        }
        tell(given, month);
        return cutoff.get();
    }

    private LocalDate edge(YearMonth month) {
        return month.atDay(1).isBefore(history.start()) ? history.start() : history.end();
    }

    void tell(Given given, YearMonth month) {
        history.in(month)
                .ifPresent(cell ->
                        given.because(CELL, month, column.chart(), column.category(), column.area(), cell, priority));
    }

    /// The times from the approval on in which a number was there, each with the months that bound it.
    List<Stretch> from(Given given, LocalDate approved) {
        if (approved.isBefore(history.start()) && priority.isBefore(history.start())) {
            given.because(OLD_MONTHS, history.start());
            return given.refer(LOOK_THEM_UP);
        }
        List<Stretch> stretches = history.current(priority).stream()
                .filter(stretch -> stretch.endsAfter(approved))
                .toList();
        for (Stretch stretch : stretches) {
            tell(given, YearMonth.from(stretch.from()));
            stretch.end().ifPresent(end -> tell(given, YearMonth.from(end)));
        }
        if (stretches.isEmpty()) tell(given, history.last());
        return stretches.stream().map(stretch -> stretch.notBefore(approved)).toList();
    }

    /// A day on which a number was there after the bulletins that are here, as somebody says who looked it up.
    LocalDate later(Given given) {
        given.because(NOT_HERE_YET, history.end());
        FactType<LocalDate> looked = switch (column.chart()) {
            case FINAL_ACTION -> Petition.AVAILABLE;
            case FILING -> Petition.FILING_OPEN;
        };
        LocalDate day = given.the(looked, Petition.holder(given, given.subject()));
        return day.isBefore(history.end()) ? given.refer(NOT_SO) : day;
    }
}
