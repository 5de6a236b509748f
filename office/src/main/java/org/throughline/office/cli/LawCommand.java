package org.throughline.office.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.office.work.Brief;
import org.throughline.office.work.LawChanges;
import org.throughline.office.work.Words;
import org.throughline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `law diff DATE DATE [FILE...]`: what changed in the law between two days, and which answers of a record move.
@Command(name = "law")
final class LawCommand extends Verb {
    @Parameters(index = "0", paramLabel = "diff", descriptionKey = "diff")
    private String what = "";

    @Parameters(index = "1", paramLabel = "DATE", descriptionKey = "diffFrom")
    private LocalDate from = LocalDate.EPOCH;

    @Parameters(index = "2", paramLabel = "DATE", descriptionKey = "diffTo")
    private LocalDate to = LocalDate.EPOCH;

    @Parameters(index = "3..*", paramLabel = "FILE", arity = "0..*", descriptionKey = "diffFiles")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private Output output = new Output();

    @Mixin
    private ClientChoice client = new ClientChoice();

    private final Desk desk;

    LawCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        if (!what.equals("diff")) throw unknown();
        LocalDate earlier = from.isBefore(to) ? from : to;
        LocalDate later = from.isBefore(to) ? to : from;
        var day = new Desk.Day(Optional.of(later), Optional.empty(), Optional.empty());
        Optional<ClientRecord> record = files.isEmpty() && !client.isMade()
                ? Optional.empty()
                : Optional.of(client.view(files, day, desk, this).record());
        Brief brief = LawChanges.of(desk.rulebook(), earlier, later, record, new Words(reader()));
        output.give(brief, this);
        return ExitCode.DONE;
    }

    private static Refusal unknown() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of("law can only show a difference", "law solo puede mostrar una diferencia"),
                        Text.of("nothing was asked", "no se consultó nada"),
                        Text.of(
                                "write: throughline law diff 2025-01-01 2026-01-01",
                                "escriba: throughline law diff 2025-01-01 2026-01-01")));
    }
}
