package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.rule.Finding;
import org.throughline.rule.Question;
import org.throughline.text.Text;

/// A question that would settle answers: the ones that settle most come first.
///
/// @param disputed the record holds several answers: look at the papers, do not ask the client
/// @param inPrivate to be asked in person and in private
record OpenQuestion(
        String question, Sentence about, boolean disputed, boolean inPrivate, String settles, List<Settles> answers) {
    private static final Text ONE = Text.of("Settles 1 answer", "Decide 1 respuesta");
    private static final Text MANY = Text.of("Settles {0} answers", "Decide {0} respuestas");

    /// An answer that waits for it.
    record Settles(String question, String anchor) {}

    private record Point(String type, Thing about) {}

    private record Waiting(Question question, List<Settles> answers) {
        int decisive() {
            return question.outcomes();
        }
    }

    static List<OpenQuestion> of(CaseView view, ThingWords things, Language language) {
        var waiting = new LinkedHashMap<Point, Waiting>();
        for (int i = 0; i < view.findings().size(); i++) {
            Finding<?> finding = view.findings().get(i);
            for (Question question : finding.answer().questions())
                waiting.computeIfAbsent(
                                new Point(question.type().id(), question.about()),
                                _ -> new Waiting(question, new ArrayList<>()))
                        .answers()
                        .add(new Settles(language.say(finding.rule().question()), AnswerCards.anchor(i)));
        }
        return waiting.values().stream()
                .sorted(Comparator.comparingInt((Waiting one) -> -one.answers().size())
                        .thenComparingInt(one -> -one.decisive()))
                .map(one -> shown(one, things, language))
                .toList();
    }

    private static OpenQuestion shown(Waiting one, ThingWords things, Language language) {
        Question question = one.question();
        return new OpenQuestion(
                language.say(question.type().question()),
                question.about().equals(Thing.CLIENT) ? Sentence.words("") : things.of(question.about()),
                question.disputed(),
                question.type().sensitive(),
                language.count(one.answers().size(), ONE, MANY),
                one.answers());
    }
}
