package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.office.calendar.CalendarFile;
import org.throughline.office.calendar.CalendarKey;
import org.throughline.office.work.CalendarDays;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.DeadlineSheet;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `deadlines FILE...`: the days to act by, with the steps of the count; for a calendar too.
@Command(name = "deadlines")
final class DeadlinesCommand extends Verb {
    private static final Text WRITTEN = Text.of(
            "Calendar to import: {0}. Keep {0}.key in the office: with it the next export updates these entries.",
            "Calendario para importar: {0}. Guarde {0}.key en la oficina: con él, el siguiente actualiza estas entradas.");

    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "ics")
    private Optional<Path> ics = Optional.empty();

    @Option(names = "--ics-title", paramLabel = "WORDS", descriptionKey = "icsTitle")
    private Optional<String> title = Optional.empty();

    @Mixin
    private Asking asking = new Asking();

    private final Desk desk;

    DeadlinesCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        CaseView view = asking.view(desk, this);
        if (ics.isEmpty()) return asking.give(DeadlineSheet.of(view), view, this);
        Path file = ics.get();
        CalendarKey key = key(file, view);
        String named = Wording.clean(title.orElse(CalendarFile.TITLE.in(reader())));
        Desk.written(file.toString(), () -> {
            CalendarFile.write(file, CalendarDays.of(view), key, named, view.today(), desk.now(), reader());
            return file;
        });
        terminal().err().println(WRITTEN.in(reader(), file));
        return asking.give(DeadlineSheet.of(view, day -> named + " " + key.code(day)), view, this);
    }

    private CalendarKey key(Path file, CaseView view) throws Refusal {
        try {
            return Desk.written(file.toString(), () -> CalendarKey.of(file, whose(view)));
        } catch (CalendarKey.OtherPerson _) {
            throw refused(
                    ExitCode.USAGE,
                    Text.of("{0} holds the days of another person", "{0} tiene los días de otra persona"),
                    file);
        } catch (CalendarKey.KeyDamaged _) {
            throw refused(ExitCode.DAMAGED, Text.of("{0}.key cannot be understood", "no se entiende {0}.key"), file);
        }
    }

    private static Refusal refused(ExitCode code, Text error, Path file) {
        return new Refusal(
                code,
                Complaint.of(
                        error,
                        Text.of(
                                "no calendar was written: the days of one could take the place of the other's",
                                "no se escribió el calendario: los días de una podrían borrar los de la otra"),
                        Text.of(
                                "name another file; if it is the same person, delete {0}.key and the entries that were imported",
                                "nombre otro archivo; si es la misma persona, borre {0}.key y las entradas importadas"),
                        Wording.clean(file.toString())));
    }

    /// What tells one client from another: numbers and birth dates; where the record has none, its files.
    private Set<String> whose(CaseView view) {
        var whose = new LinkedHashSet<String>();
        for (FactType<?> type : List.of(Client.A_NUMBER, Client.DATE_OF_BIRTH))
            view.record().facts(type, Thing.CLIENT).stream()
                    .flatMap(fact -> fact.said().possible().stream())
                    .forEach(value -> whose.add(type.id() + " " + value));
        if (whose.isEmpty())
            asking.files()
                    .forEach(file -> whose.add(file.toAbsolutePath().normalize().toString()));
        return whose;
    }
}
