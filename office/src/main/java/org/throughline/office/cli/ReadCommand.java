package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.throughline.office.work.CaseView;
import org.throughline.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `read FILE...`: from papers to one sourced timeline.
@Command(name = "read")
final class ReadCommand extends Verb {
    @Mixin
    private Asking asking = new Asking();

    @Option(names = "--new", descriptionKey = "new")
    private boolean isNew;

    private final Desk desk;

    ReadCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    private CaseView view() throws Refusal {
        if (!asking.client().isMade()) return asking.view(asking.read(desk, this), desk, this);
        Desk.Day day = asking.on().day();
        var bringing = new Bringing(asking.client(), isNew, desk, this);
        return desk.view(bringing.bring(asking.files(), day), day, reader());
    }

    @Override
    ExitCode run() throws Refusal {
        CaseView view = view();
        Reading reading = view.reading();
        Output output = asking.output();
        if (output.isWanted())
            output.writeJson(ReadingJson.of(Twins.writtenOut(reading)).words(), this);
        Optional<Path> folder = output.pages();
        if (folder.isPresent()) Output.say(desk.writePages(view, folder.get()), this);
        if (output.isForPeople() && !reading.pages().isEmpty()) Sheet.print(view, screen());
        return reading.troubles().isEmpty() ? ExitCode.DONE : ExitCode.NOT_READ;
    }
}
