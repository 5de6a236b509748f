package org.throughline.office.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.law.Law;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.office.work.Brief.Section;
import org.throughline.rule.Answer;
import org.throughline.rule.Finding;
import org.throughline.rule.Met;
import org.throughline.rule.Outcome;
import org.throughline.rule.Question;
import org.throughline.rule.Rule;
import org.throughline.rule.Screening;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The ways to stay that a record leaves open, point by point, with the dangers of each. It holds no verdict.
public final class OptionsSheet {
    private static final Text TITLE = Text.of("Ways to stay", "Formas de quedarse");
    private static final Text FIRST = Text.of("Asked first", "Se pregunta primero");
    private static final Text NEXT = Text.of("Next question", "Siguiente pregunta");
    private static final Text ALL = Text.of("All ways, {0} looked at", "Todas las formas, {0} revisadas");
    private static final Text POINTS = Text.of(
            "Points met {0}, not met {1}, not known {2}, for a lawyer {3}. Dangers to look at: {4}",
            "Puntos: se cumplen {0}, no se cumplen {1}, no se saben {2}, para un abogado {3}. Peligros por ver: {4}");
    private static final Text FOR_A_LAWYER =
            Text.of("{0}: for a lawyer to check", "{0}: para que lo revise un abogado");
    private static final Text UNKNOWN = Text.of("{0}: not known yet", "{0}: aún no se sabe");
    private static final Text NOT_NOW = Text.of("{0}: not now, on these facts", "{0}: ahora no, con estos datos");
    private static final Text ASK = Text.of("Ask: {0}", "Pregunte: {0}");
    private static final Text IN_PRIVATE = Text.of("{0} (in person and in private)", "{0} (en persona y en privado)");
    private static final Text AGAIN = Text.of("see above", "vea arriba");
    private static final Text DANGER = Text.of("Danger: {0}", "Peligro: {0}");
    private static final Text NO_DANGER = Text.of("Looked for: {0}", "Se buscó: {0}");

    private final CaseView view;
    private final Words words;
    /// The points told so far. Many ways share dangers; what is asked of them stands where they come first.
    private final Set<String> told = new HashSet<>();

    private OptionsSheet(CaseView view) {
        this.view = view;
        this.words = new Words(view.reader());
    }

    public static Brief of(CaseView view) {
        return new OptionsSheet(view).brief();
    }

    private Brief brief() {
        var standing = new Standing(view);
        var screened = Screened.of(view);
        var sections = new ArrayList<Section>();
        sections.add(Section.of("first", words.say(FIRST), List.of(answered(standing.citizenship()))));
        QuestionSheet.next(view, standing, screened)
                .ifPresent(next -> sections.add(Section.of("next", words.say(NEXT), List.of(next))));
        List<Screening> ways = screened.ways().stream()
                .sorted(Comparator.comparing(Screening::standing))
                .toList();
        sections.add(Section.of(
                "ways",
                words.say(ALL, ways.size()),
                ways.stream().map(this::overview).toList()));
        ways.stream().map(this::section).forEach(sections::add);
        return new Brief(words.say(TITLE), standing.lead(), sections, standing.foot());
    }

    /// One line for a way: how it stands, and how many points stand how. There is no sum of them.
    private Entry overview(Screening screening) {
        List<Mark> points =
                screening.elements().stream().map(OptionsSheet::mark).toList();
        return Entry.of(
                switch (screening.standing()) {
                    case FOR_A_LAWYER -> Mark.LAWYER;
                    case UNKNOWN -> Mark.UNKNOWN;
                    case NOT_NOW -> Mark.NOT_MET;
                },
                screening.way().id(),
                words.say(screening.way().name()),
                words.say(
                        POINTS,
                        count(points, Mark.MET),
                        count(points, Mark.NOT_MET),
                        count(points, Mark.UNKNOWN),
                        count(points, Mark.LAWYER),
                        screening.warnings().size()),
                List.of());
    }

    private static long count(List<Mark> marks, Mark which) {
        return marks.stream().filter(which::equals).count();
    }

    private Section section(Screening screening) {
        Way way = screening.way();
        Text title = switch (screening.standing()) {
            case FOR_A_LAWYER -> FOR_A_LAWYER;
            case UNKNOWN -> UNKNOWN;
            case NOT_NOW -> NOT_NOW;
        };
        var entries = new ArrayList<Entry>();
        entries.add(Entry.of(Mark.PLAIN, way.id(), words.say(way.gives()), "", List.of()));
        screening.elements().forEach(element -> entries.add(point(element, "")));
        screening.dangers().forEach(danger -> entries.add(danger(danger)));
        for (Rule<?> beside : way.beside())
            if (!beside.equals(Law.firstQuestion()))
                view.findings().stream()
                        .filter(finding -> finding.rule().id().equals(beside.id()))
                        .forEach(finding -> entries.add(answered(finding)));
        entries.add(Entry.of(Mark.LAWYER, way.id(), words.say(way.notModelled()), "", List.of()));
        return Section.of(way.id(), words.say(title, words.say(way.name())), entries);
    }

    private Entry answered(Finding<?> finding) {
        return Entry.of(
                mark(finding),
                finding.rule().id(),
                words.say(finding.rule().question()),
                finding.answer() instanceof Answer.Referred<?> referred
                        ? words.answer(referred)
                        : words.beside(finding.answer()),
                List.of());
    }

    /// The mark says "danger" where one was found.
    private Entry danger(Finding<?> danger) {
        String question = words.say(danger.rule().question());
        return point(
                danger,
                switch (mark(danger)) {
                    case NO_SIGN -> words.say(NO_DANGER, question);
                    case DANGER -> question;
                    case MET, NOT_MET, UNKNOWN, LAWYER, DAY, PLAIN -> words.say(DANGER, question);
                });
    }

    private Entry point(Finding<?> finding, String said) {
        String name = said.isEmpty() ? words.say(finding.rule().question()) : said;
        if (!told.add(finding.rule().id())) return again(finding, name);
        var notes = new ArrayList<String>();
        finding.answer().questions().stream()
                .limit(2)
                .filter(question ->
                        !question.type().question().equals(finding.rule().question()))
                .forEach(question -> notes.add(words.say(ASK, asked(question))));
        return Entry.of(mark(finding), finding.rule().id(), name, reasons(finding.answer()), notes);
    }

    private Entry again(Finding<?> finding, String name) {
        boolean wasAsked = !finding.answer().questions().isEmpty() || finding.answer() instanceof Answer.Referred<?>;
        return Entry.of(mark(finding), finding.rule().id(), name, wasAsked ? words.say(AGAIN) : "", List.of());
    }

    /// The mark says met, not met or unknown; only what a lawyer must look at needs words beside it.
    private String reasons(Answer<?> answer) {
        return answer instanceof Answer.Referred<?> ? words.beside(answer) : "";
    }

    private String asked(Question question) {
        String asked = words.say(question.type().question());
        return question.type().sensitive() ? words.say(IN_PRIVATE, asked) : asked;
    }

    /// How an answer stands, whatever it is about. A lawyer must look where every way to read the record comes to that;
    /// where only some do, it is unknown whether a lawyer must, and the words say why one may have to.
    static Mark mark(Finding<?> finding) {
        return switch (finding.answer()) {
            case Answer.Open<?> _ -> Mark.UNKNOWN;
            case Answer.Referred<?> _ -> isForALawyer(finding) ? Mark.LAWYER : Mark.UNKNOWN;
            case Answer.Settled<?>(var value) ->
                switch (value) {
                    case Met met -> met == Met.MET ? Mark.MET : Mark.NOT_MET;
                    case Sign found -> found == Sign.FOUND ? Mark.DANGER : Mark.NO_SIGN;
                    default -> Mark.PLAIN;
                };
        };
    }

    private static boolean isForALawyer(Finding<?> finding) {
        return finding.explanation().worlds().stream().allMatch(world -> world.outcome() instanceof Outcome.Referred);
    }
}
