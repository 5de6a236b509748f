package org.throughline.office.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.Words;
import org.throughline.rule.Finding;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Question;
import org.throughline.text.Text;

/// The points that would settle an answer, those that settle most first.
final class QuestionList {
    private static final Text TITLE = Text.of("Open questions ({0})", "Preguntas abiertas ({0})");
    private static final Text NONE = Text.of(
            "No question would change an answer of the rules that were asked.",
            "Ninguna pregunta cambiaría una respuesta de las reglas consultadas.");
    private static final Text LAW =
            Text.of("Where the law itself is open ({0})", "Donde la ley misma está abierta ({0})");
    private static final Text DECIDES = Text.of("helps to answer: {0}", "ayuda a responder: {0}");
    private static final Text DISPUTED = Text.of("the papers disagree", "los papeles no coinciden");
    private static final Text SENSITIVE = Text.of("ask in person and in private", "pregunte en persona y en privado");

    private record Point(FactType<?> type, Thing about, boolean disputed) {}

    private final CaseView view;
    private final Screen screen;
    private final ThingName name;

    QuestionList(CaseView view, Screen screen) {
        this.view = view;
        this.screen = screen;
        this.name = new ThingName(view);
    }

    void print() {
        Map<Point, Set<String>> points = new LinkedHashMap<>();
        for (Finding<?> finding : view.findings())
            for (Question question : finding.answer().questions())
                points.computeIfAbsent(
                                new Point(question.type(), question.about(), question.disputed()),
                                _ -> new LinkedHashSet<>())
                        .add(finding.rule().id());
        screen.title(screen.say(TITLE, points.size()));
        if (points.isEmpty()) screen.line(screen.say(NONE));
        var ordered = new ArrayList<>(points.entrySet());
        ordered.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
        ordered.forEach(entry -> print(entry.getKey(), entry.getValue()));
        printLaw();
    }

    private void printLaw() {
        Map<String, LegalQuestion<?>> open = new TreeMap<>();
        for (Finding<?> finding : view.findings())
            finding.answer().openLaw().forEach(question -> open.put(question.id(), question));
        if (open.isEmpty()) return;
        screen.title(screen.say(LAW, open.size()));
        open.values().forEach(question -> print(question, screen));
    }

    /// A point of law with all its readings.
    static void print(LegalQuestion<?> question, Screen screen) {
        screen.paragraph(screen.mark(Mark.LAW) + " ", screen.say(question.question()));
        for (String reading : new Words(screen.reader()).readings(question))
            screen.paragraph("    ", screen.dyed(Dye.FAINT, Wording.clean(reading)));
    }

    private void print(Point point, Set<String> rules) {
        var notes = new ArrayList<String>();
        if (point.disputed()) notes.add(screen.say(DISPUTED));
        if (point.type().sensitive()) notes.add(screen.say(SENSITIVE));
        notes.add(screen.say(DECIDES, String.join(", ", List.copyOf(rules))));
        String about = name.aside(point.about());
        screen.paragraph(
                screen.mark(Mark.UNKNOWN) + " ",
                screen.say(point.type().question()) + about + screen.aside(String.join("; ", notes)));
    }
}
