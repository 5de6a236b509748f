package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.throughline.office.work.CaseView;
import org.throughline.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `read FILE...`: from papers to one sourced timeline.
@Command(name = "read")
final class ReadCommand extends Verb {
    @Mixin
    private Asking asking = new Asking();

    private final Desk desk;

    ReadCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        Reading reading = asking.read(desk, this);
        CaseView view = asking.view(reading, desk, this);
        Output output = asking.output();
        if (output.isWanted())
            output.writeJson(ReadingJson.of(Twins.writtenOut(reading)).words(), this);
        Optional<Path> folder = output.pages();
        if (folder.isPresent()) Output.say(desk.writePages(view, folder.get()), this);
        if (output.isForPeople() && !reading.pages().isEmpty()) Sheet.print(view, screen());
        return reading.troubles().isEmpty() ? ExitCode.DONE : ExitCode.NOT_READ;
    }
}
