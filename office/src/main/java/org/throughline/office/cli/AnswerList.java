package org.throughline.office.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.Words;
import org.throughline.rule.Answer;
import org.throughline.rule.Finding;
import org.throughline.rule.Step;
import org.throughline.text.Text;

/// What each rule answers on this record, in one line.
final class AnswerList {
    private static final Text TITLE = Text.of("What the rules answer ({0})", "Lo que responden las reglas ({0})");
    private static final Text NONE = Text.of(
            "No rule had anything to look at in these papers.", "Ninguna regla tuvo qué mirar en estos papeles.");
    private static final Text STEPS = Text.of("Steps of these answers: {0}.", "Pasos de estas respuestas: {0}.");
    private final CaseView view;
    private final Screen screen;
    private final ThingName name;

    AnswerList(CaseView view, Screen screen) {
        this.view = view;
        this.screen = screen;
        this.name = new ThingName(view);
    }

    void print() {
        Set<String> steps = new HashSet<>();
        for (Finding<?> finding : view.findings())
            finding.explanation().worlds().forEach(world -> collect(world.steps(), steps));
        List<Finding<?>> own = view.findings().stream()
                .filter(finding -> !steps.contains(finding.rule().id()))
                .toList();
        screen.title(screen.say(TITLE, own.size()));
        if (view.findings().isEmpty()) screen.line(screen.say(NONE));
        own.forEach(this::print);
        if (!steps.isEmpty())
            screen.paragraph("  ", screen.dyed(Dye.FAINT, screen.say(STEPS, String.join(", ", new TreeSet<>(steps)))));
    }

    /// A rule that others ask is a step of their answers, and not shown once more by itself.
    private static void collect(List<Step> steps, Set<String> rules) {
        for (Step step : steps)
            if (step instanceof Step.FromRule from) {
                rules.add(from.rule().id());
                collect(from.steps(), rules);
            }
    }

    private void print(Finding<?> finding) {
        String about = name.aside(finding.about());
        String question = screen.say(finding.rule().question()) + about + " ";
        String why = screen.aside("throughline why " + finding.rule().id());
        screen.paragraph(
                mark(finding.answer()) + " ", question + screen.dyed(Dye.STRONG, words(finding.answer())) + why);
    }

    String mark(Answer<?> answer) {
        return screen.mark(
                switch (answer) {
                    case Answer.Settled<?>(var value) -> Boolean.FALSE.equals(value) ? Mark.NO : Mark.YES;
                    case Answer.Open<?> _, Answer.Referred<?> _ -> Mark.UNKNOWN;
                });
    }

    String words(Answer<?> answer) {
        return Wording.clean(new Words(view.reader()).answer(answer));
    }
}
