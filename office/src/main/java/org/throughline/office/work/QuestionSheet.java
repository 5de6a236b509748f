package org.throughline.office.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.Law;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.office.work.Brief.Section;
import org.throughline.rule.Finding;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Question;
import org.throughline.rule.Rule;
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
    private static final Text CHOICES = Text.of("☐ yes   ☐ no   ☐ not known", "☐ sí   ☐ no   ☐ no se sabe");
    private static final Text ONE = Text.of("Helps to settle 1 answer: {0}", "Ayuda a aclarar 1 respuesta: {0}");
    private static final Text SAFE = Text.of(
            "Where a day hangs on it, the earliest is the safe one.",
            "Si de ello depende una fecha, la primera es la segura.");
    private static final Text NONE = Text.of(
            "No question would change an answer. What is not in these papers may still matter.",
            "Ninguna pregunta cambia una respuesta. Lo que no está en estos papeles puede importar.");
    private static final int SHOWN = 3;

    private record Point(FactType<?> type, Thing about) {}

    private final CaseView view;
    private final Words words;
    private final Standing standing;
    private final SequencedMap<Point, SequencedSet<Rule<?>>> decides = new LinkedHashMap<>();
    private final Map<String, LegalQuestion<?>> law = new TreeMap<>();
    private final Set<Point> disputed = new LinkedHashSet<>();

    private QuestionSheet(CaseView view, Standing standing, Screened screened) {
        this.view = view;
        this.words = new Words(view.reader());
        this.standing = standing;
        view.findings().forEach(this::add);
        add(standing.citizenship());
        screened.points().forEach(this::add);
    }

    private void add(Finding<?> finding) {
        for (Question question : finding.answer().questions()) {
            var point = new Point(question.type(), question.about());
            decides.computeIfAbsent(point, _ -> new LinkedHashSet<>()).add(finding.rule());
            if (question.disputed()) disputed.add(point);
        }
        finding.answer().openLaw().forEach(question -> law.put(question.id(), question));
    }

    public static Brief of(CaseView view) {
        return new QuestionSheet(view, new Standing(view), Screened.of(view)).brief();
    }

    /// The question that helps to settle most answers; empty where none would.
    static Optional<Entry> next(CaseView view, Standing standing, Screened screened) {
        var sheet = new QuestionSheet(view, standing, screened);
        return sheet.ranked().stream()
                .filter(point -> !sheet.disputed.contains(point) && !sheet.wasAsked(point))
                .findFirst()
                .map(sheet::entry);
    }

    private List<Point> ranked() {
        return decides.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Point, SequencedSet<Rule<?>>> entry) -> !isFirst(entry.getValue()))
                        .thenComparingInt(entry -> -entry.getValue().size()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether the person may be a citizen is asked before all else.
    private static boolean isFirst(Set<Rule<?>> rules) {
        return rules.contains(Law.firstQuestion());
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
        if (!law.isEmpty()) {
            var open = new ArrayList<>(law.values().stream().map(this::entry).toList());
            open.add(Entry.of(Mark.PLAIN, "", words.say(SAFE), "", List.of()));
            sections.add(Section.of("law", words.say(LAW), open));
        }
        var lead = new ArrayList<>(standing.lead());
        if (decides.isEmpty()) lead.add(words.say(NONE));
        return new Brief(words.say(TITLE), lead, sections, standing.foot());
    }

    private Entry entry(Point point) {
        List<String> names = decides.getOrDefault(point, new LinkedHashSet<>()).stream()
                .map(rule -> words.say(rule.question()))
                .distinct()
                .toList();
        var notes = new ArrayList<String>();
        if (point.type().valueClass() == Boolean.class) notes.add(words.say(CHOICES));
        String named = String.join(" · ", names.subList(0, Math.min(SHOWN, names.size())));
        notes.add(
                names.size() == 1
                        ? words.say(ONE, named)
                        : words.say(DECIDES, names.size(), names.size() > SHOWN ? named + " · ..." : named));
        if (point.type().sensitive()) notes.add(words.say(IN_PRIVATE));
        String about = point.about().equals(Thing.CLIENT)
                ? ""
                : words.say(KindNames.of(point.about().kind())) + " "
                        + point.about().number();
        return Entry.of(Mark.UNKNOWN, point.type().id(), words.say(point.type().question()), about, notes);
    }

    private Entry entry(LegalQuestion<?> question) {
        return Entry.of(Mark.UNKNOWN, question.id(), words.say(question.question()), "", words.readings(question));
    }
}
