package org.throughline.office.cli;

import java.util.List;
import org.throughline.fact.Fact;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.References;
import org.throughline.text.Text;
import org.throughline.timeline.Contradiction;
import org.throughline.timeline.Track;

/// Where papers disagree, side by side, and what hangs on it. No side wins.
final class ContradictionList {
    private static final Text TITLE = Text.of("Contradictions ({0})", "Contradicciones ({0})");
    private static final Text NONE =
            Text.of("None among the papers that could be read.", "Ninguna entre los papeles que se pudieron leer.");
    private static final Text SAYS = Text.of("{0}: {1}", "{0}: {1}");
    private static final Text PAPERS = Text.of("{0} places: {1}", "{0} lugares: {1}");
    private static final Text HANGS = Text.of("{0}: {1}", "{0}: {1}");
    private static final Text NOTHING_HANGS =
            Text.of("No rule looked at this point.", "Ninguna regla miró este punto.");

    private final CaseView view;
    private final Screen screen;
    private final ThingName name;
    private final References references;
    private final Wording wording;

    ContradictionList(CaseView view, Screen screen) {
        this.view = view;
        this.screen = screen;
        this.name = new ThingName(view);
        this.references = new References(view);
        this.wording = new Wording(view.reader());
    }

    void print() {
        List<Contradiction> all = view.timeline().contradictions();
        screen.title(screen.say(TITLE, all.size()));
        if (all.isEmpty()) screen.line(screen.say(NONE));
        all.forEach(this::print);
    }

    private void print(Contradiction contradiction) {
        String badge = screen.dyed(Dye.MARIGOLD, "!" + contradiction.number()) + " ";
        screen.paragraph(badge, screen.dyed(Dye.STRONG, screen.say(contradiction.what())));
        contradiction.sides().forEach(this::print);
        for (Text note : contradiction.note()) screen.paragraph("   ", screen.dyed(Dye.FAINT, screen.say(note)));
        if (contradiction.hangs().isEmpty()) screen.paragraph("   ", screen.dyed(Dye.FAINT, screen.say(NOTHING_HANGS)));
        contradiction.hangs().stream().filter(ContradictionList::decides).forEach(this::print);
        for (Contradiction.Effect effect : Contradiction.Effect.values())
            if (effect != Contradiction.Effect.DECIDES) printOthers(contradiction, effect);
    }

    private static boolean decides(Contradiction.Hanging hanging) {
        return hanging.effect() == Contradiction.Effect.DECIDES;
    }

    private void printOthers(Contradiction contradiction, Contradiction.Effect effect) {
        List<String> rules = contradiction.hangs().stream()
                .filter(hanging -> hanging.effect() == effect)
                .map(hanging -> hanging.finding().rule().id())
                .distinct()
                .toList();
        if (!rules.isEmpty())
            screen.paragraph(
                    "   ",
                    screen.dyed(Dye.FAINT, screen.say(HANGS, String.join(", ", rules), screen.say(effect.words()))));
    }

    private void print(Object value, List<Fact<?>> facts) {
        List<String> who = facts.stream()
                .map(fact -> screen.say(Track.of(fact.source().speaker()).label()))
                .distinct()
                .toList();
        String side = screen.say(SAYS, String.join(", ", who), screen.dyed(Dye.STRONG, wording.of(value)));
        screen.paragraph("   " + screen.mark(Mark.DISPUTED) + " ", side + screen.aside(places(facts)));
    }

    private String places(List<Fact<?>> facts) {
        String where = references.of(facts);
        return facts.size() == 1 ? where : screen.say(PAPERS, facts.size(), where);
    }

    private void print(Contradiction.Hanging hanging) {
        String question = screen.say(hanging.finding().rule().question());
        String effect = screen.say(hanging.effect().words());
        String about = name.aside(hanging.finding().about());
        String words = screen.say(HANGS, question + about, effect);
        screen.paragraph(
                "   ",
                screen.dyed(Dye.MARIGOLD, words)
                        + screen.aside(
                                "throughline why " + hanging.finding().rule().id()));
    }
}
