package org.throughline.office.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.Law;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.office.work.Brief.Section;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Question;
import org.throughline.text.Text;

/// What to ask, those questions first that settle most answers; and what nobody can answer, because the law is open.
public final class QuestionSheet {
    private static final Text TITLE = Text.of("What to ask", "Qué preguntar");
    private static final Text CLIENT = Text.of("Questions for the client", "Preguntas para el cliente");
    private static final Text PAPERS =
            Text.of("Look in the papers: they disagree", "Busque en los papeles: no coinciden");
    private static final Text ASKED = Text.of("Asked before, and nobody knew", "Ya se preguntó y nadie sabía");
    private static final Text LAW = Text.of("Where the law itself is open", "Donde la ley misma está abierta");
    private static final Text DECIDES =
            Text.of("Helps to settle {0} answers: {1}", "Ayuda a aclarar {0} respuestas: {1}");
    private static final Text IN_PRIVATE = Text.of(
            "Ask in person and in private. The person may say \"I would rather not answer\".",
            "Pregunte en persona y en privado. La persona puede decir «prefiero no contestar».");
    private static final Text CHOICES = Text.of("Yes, no, or not known", "Sí, no, o no se sabe");
    private static final Text READINGS =
            Text.of("Readings: {0}. The earliest day is the safe one.", "Lecturas: {0}. El primer día es el seguro.");
    private static final Text NONE = Text.of(
            "No question would change an answer. What is not in these papers may still matter.",
            "Ninguna pregunta cambia una respuesta. Lo que no está en estos papeles puede importar.");
    private static final int SHOWN = 5;

    private record Point(FactType<?> type, Thing about) {}

    private final CaseView view;
    private final Words words;
    private final SequencedMap<Point, Set<String>> decides = new LinkedHashMap<>();
    private final Map<String, LegalQuestion<?>> law = new TreeMap<>();
    private final Set<Point> disputed = new LinkedHashSet<>();

    private QuestionSheet(CaseView view) {
        this.view = view;
        this.words = new Words(view.reader());
        view.findings().forEach(this::add);
        Evaluator evaluator = Standing.evaluator(view);
        add(evaluator.find(Law.firstQuestion()));
        view.rulebook().points().forEach(point -> add(evaluator.find(point)));
    }

    private void add(Finding<?> finding) {
        for (Question question : finding.answer().questions()) {
            var point = new Point(question.type(), question.about());
            decides.computeIfAbsent(point, _ -> new LinkedHashSet<>())
                    .add(finding.rule().id());
            if (question.disputed()) disputed.add(point);
        }
        finding.answer().openLaw().forEach(question -> law.put(question.id(), question));
    }

    public static Brief of(CaseView view) {
        return new QuestionSheet(view).brief();
    }

    /// The question that helps to settle most answers; empty where none would.
    static Optional<Entry> next(CaseView view) {
        var sheet = new QuestionSheet(view);
        return sheet.ranked().stream()
                .filter(point -> !sheet.disputed.contains(point) && !sheet.wasAsked(point))
                .findFirst()
                .map(sheet::entry);
    }

    private List<Point> ranked() {
        return decides.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Point, Set<String>> entry) -> !isFirst(entry.getValue()))
                        .thenComparingInt(entry -> -entry.getValue().size()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether the person may be a citizen is asked before all else.
    private static boolean isFirst(Set<String> rules) {
        return rules.contains(Law.firstQuestion().id());
    }

    /// "I do not know" is an answer too: the question goes to the papers, not to the client again.
    private boolean wasAsked(Point point) {
        return !view.record().facts(point.type(), point.about()).isEmpty();
    }

    private Brief brief() {
        var client = new ArrayList<Entry>();
        var papers = new ArrayList<Entry>();
        var asked = new ArrayList<Entry>();
        for (Point point : ranked())
            (disputed.contains(point) ? papers : wasAsked(point) ? asked : client).add(entry(point));
        var sections = new ArrayList<Section>();
        if (!client.isEmpty()) sections.add(Section.of("client", words.say(CLIENT), client));
        if (!papers.isEmpty()) sections.add(Section.of("papers", words.say(PAPERS), papers));
        if (!asked.isEmpty()) sections.add(Section.of("asked", words.say(ASKED), asked));
        if (!law.isEmpty())
            sections.add(Section.of(
                    "law",
                    words.say(LAW),
                    law.values().stream().map(this::entry).toList()));
        var standing = new Standing(view);
        var lead = new ArrayList<>(standing.lead());
        if (decides.isEmpty()) lead.add(words.say(NONE));
        return new Brief(words.say(TITLE), lead, sections, standing.foot());
    }

    private Entry entry(Point point) {
        List<String> rules = List.copyOf(decides.getOrDefault(point, Set.of()));
        var notes = new ArrayList<String>();
        if (point.type().valueClass() == Boolean.class) notes.add(words.say(CHOICES));
        String named = String.join(", ", rules.subList(0, Math.min(SHOWN, rules.size())));
        notes.add(words.say(DECIDES, rules.size(), rules.size() > SHOWN ? named + " ..." : named));
        if (point.type().sensitive()) notes.add(words.say(IN_PRIVATE));
        String about = point.about().equals(Thing.CLIENT)
                ? ""
                : words.say(KindNames.of(point.about().kind())) + " "
                        + point.about().number();
        return Entry.of(Mark.UNKNOWN, point.type().id(), words.say(point.type().question()), about, notes);
    }

    private Entry entry(LegalQuestion<?> question) {
        String readings = String.join(
                "; ",
                question.readings().values().stream().map(Object::toString).toList());
        return Entry.of(
                Mark.UNKNOWN,
                question.id(),
                words.say(question.question()),
                "",
                List.of(words.say(READINGS, readings)));
    }
}
