package org.throughline.office.cli;

import org.throughline.office.work.CaseView;
import org.throughline.text.Text;

/// All that `read` prints: the next thing first, then the life, the disagreements, the days to act by, the questions,
/// the papers, and what is missing.
final class Sheet {
    private static final Text TIMELINE = Text.of("Timeline", "Línea del tiempo");
    private static final Text IN_WORDS = Text.of("The same in words", "Lo mismo en palabras");
    private static final Text EMPTY =
            Text.of("No date could be read in these papers.", "No se pudo leer ninguna fecha en estos papeles.");

    private Sheet() {}

    static void print(CaseView view, Screen screen) {
        new Overview(view, screen).print();
        screen.title(screen.say(TIMELINE));
        if (view.timeline().lanes().isEmpty()) screen.line(screen.say(EMPTY));
        else {
            new Chart(view, screen).print();
            new ContradictionList(view, screen).print();
        }
        new DeadlineList(view, screen).print();
        new QuestionList(view, screen).print();
        new AnswerList(view, screen).print();
        if (!view.timeline().lanes().isEmpty()) {
            screen.title(screen.say(IN_WORDS));
            new EventList(view, screen).print();
        }
        new PaperList(view, screen).print();
        new Remainder(view, screen).print();
    }
}
