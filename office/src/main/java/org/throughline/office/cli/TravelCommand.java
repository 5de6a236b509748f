package org.throughline.office.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.TripSheet;
import org.throughline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `travel FILE... --leave DATE`: the trips abroad, and what a planned one would set off, several days side by side.
@Command(name = "travel")
final class TravelCommand extends Verb {
    @Option(names = "--leave", paramLabel = "DATE", descriptionKey = "leave")
    private List<LocalDate> leave = new ArrayList<>();

    @Option(names = "--return", paramLabel = "DATE", descriptionKey = "return")
    private Optional<LocalDate> back = Optional.empty();

    @Mixin
    private Asking asking = new Asking();

    private final Desk desk;

    TravelCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        List<LocalDate> days = leave.stream().distinct().sorted().toList();
        if (days.isEmpty() && back.isPresent()) throw backWithoutLeaving();
        if (back.filter(day -> day.isBefore(days.getLast())).isPresent()) throw backTooSoon();
        CaseView view = asking.view(desk, this);
        ExitCode code = asking.give(TripSheet.of(view, days, back), view, this);
        return code == ExitCode.DONE && !days.isEmpty() ? ExitCode.OPEN : code; // leaving is always for a lawyer
    }

    private static Refusal backWithoutLeaving() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of(
                                "a day of return stands there without a day of leaving",
                                "hay un día de regreso sin un día de salida"),
                        Text.of("nothing was asked", "no se consultó nada"),
                        Text.of("give the day of leaving after --leave", "dé el día de salida después de --leave")));
    }

    private static Refusal backTooSoon() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of(
                                "the day of return is before a day of leaving",
                                "el día de regreso es anterior a un día de salida"),
                        Text.of("nothing was asked", "no se consultó nada"),
                        Text.of("give a later day after --return", "dé un día posterior después de --return")));
    }
}
