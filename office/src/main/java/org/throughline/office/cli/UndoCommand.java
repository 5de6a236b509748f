package org.throughline.office.cli;

import org.throughline.office.work.Reviewing;
import org.throughline.text.Text;
import org.throughline.vault.ClientFile;
import picocli.CommandLine.Command;

/// `undo CLIENT`: takes the newest thing that a person said of a record back, by a new entry.
@Command(name = "undo")
final class UndoCommand extends ReviewVerb {
    private static final Text UNDONE = Text.of(
            "Taken back: what counted before counts again. Both entries stay.",
            "Retirado: vuelve a contar lo de antes. Las dos anotaciones quedan.");
    private static final Text NOTHING =
            Text.of("Nobody has said anything of this record yet.", "Nadie ha dicho nada de este expediente.");

    UndoCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    void say(ClientFile file, Reviewing reviewing) throws Refusal {
        screen().line(screen().say(reviewing.undo(why()) ? UNDONE : NOTHING));
    }
}
