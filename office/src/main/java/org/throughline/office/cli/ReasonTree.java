package org.throughline.office.cli;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.throughline.fact.Evidence;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.References;
import org.throughline.rule.Explanation;
import org.throughline.rule.Finding;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Outcome;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Question;
import org.throughline.rule.Step;
import org.throughline.text.Text;

/// Prints how one answer came about: each way the record can be read, step by step, and what it leads to.
final class ReasonTree {
    private static final int MOST_WAYS = 6;
    private static final int INDENT = 2;
    private static final Text LAW = Text.of("{0}: {1}", "{0}: {1}");
    private static final Text WAY = Text.of("One way to read it", "Una forma de leerlo");
    private static final Text LEADS_TO = Text.of("leads to: {0}", "lleva a: {0}");
    private static final Text NOT_KNOWN = Text.of("not known: {0}", "no se sabe: {0}");
    private static final Text LAWYER = Text.of("a lawyer must look: {0}", "un abogado debe revisar: {0}");
    private static final Text MORE_WAYS =
            Text.of("{0} more ways lead elsewhere.", "Otras {0} formas llevan a otra cosa.");
    private static final Text SUPPOSED = Text.of("supposed, no page says so", "supuesto, ninguna página lo dice");
    private static final Text DISPUTED = Text.of("in dispute, one side taken: {0}", "en disputa, se toma un lado: {0}");
    private static final Text VAGUE = Text.of("not exact in the papers: {0}", "no exacto en los papeles: {0}");
    private static final Text NO_PAGE = Text.of("no page says", "ninguna página lo dice");
    private static final Text READING = Text.of(
            "The law can be read in two ways: {0} Taken: {1}", "La ley se puede leer de dos formas: {0} Se toma: {1}");
    private static final Text CHANGES =
            Text.of("Time alone changes this answer on {0}.", "El tiempo solo cambia esta respuesta el {0}.");
    private static final Text AS_ABOVE = Text.of("as above", "como arriba");
    private static final Text OPEN_LAW = Text.of("Where the law itself is open:", "Donde la ley misma está abierta:");
    private static final Text ASK = Text.of("What would settle it:", "Lo que lo aclararía:");

    private final Screen screen;
    private final ThingName name;
    private final Wording wording;
    private final References references;
    private final AnswerList answers;
    /// The rules whose steps were printed in this way of reading; they are not printed twice.
    private final Set<String> shown = new HashSet<>();

    ReasonTree(CaseView view, Screen screen) {
        this.screen = screen;
        this.name = new ThingName(view);
        this.wording = new Wording(view.reader());
        this.references = new References(view);
        this.answers = new AnswerList(view, screen);
    }

    void print(Finding<?> finding) {
        String about = name.aside(finding.about());
        screen.paragraph(
                answers.mark(finding.answer()) + " ",
                screen.dyed(Dye.STRONG, screen.say(finding.rule().question()) + about) + " "
                        + answers.words(finding.answer()));
        String law = String.join(
                "; ", finding.rule().authority().stream().map(Object::toString).toList());
        screen.paragraph(
                "  ", screen.dyed(Dye.FAINT, screen.say(LAW, finding.rule().id(), law)));
        List<Explanation.World> worlds = finding.explanation().worlds();
        for (Explanation.World world : worlds.subList(0, Math.min(MOST_WAYS, worlds.size()))) {
            if (worlds.size() > 1) screen.line("  " + screen.dyed(Dye.FAINT, screen.say(WAY)));
            shown.clear();
            print(world.steps(), INDENT);
            screen.paragraph("  " + screen.mark(Mark.LEADS_TO) + " ", screen.say(LEADS_TO, words(world.outcome())));
        }
        if (worlds.size() > MOST_WAYS) screen.line("  " + screen.say(MORE_WAYS, worlds.size() - MOST_WAYS));
        new Warnings(screen).print(rows(worlds));
        finding.changesOn().ifPresent(day -> screen.line("  " + screen.say(CHANGES, Days.plain(day, screen.reader()))));
        if (!finding.answer().questions().isEmpty()) ask(finding.answer().questions());
        List<LegalQuestion<?>> open = finding.answer().openLaw();
        if (!open.isEmpty()) screen.line("  " + screen.dyed(Dye.STRONG, screen.say(OPEN_LAW)));
        open.forEach(question -> QuestionList.print(question, screen));
    }

    private void ask(List<Question> questions) {
        screen.line("  " + screen.dyed(Dye.STRONG, screen.say(ASK)));
        SequencedSet<String> asked = new LinkedHashSet<>();
        for (Question question : questions) asked.add(screen.say(question.type().question()));
        asked.forEach(question -> screen.paragraph("  " + screen.mark(Mark.UNKNOWN) + " ", question));
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Value(var value) -> screen.dyed(Dye.STRONG, wording.of(value));
            case Outcome.NotKnown missing -> screen.say(NOT_KNOWN, wording.name(missing.type()));
            case Outcome.Referred(var why) -> screen.say(LAWYER, why);
        };
    }

    private void print(List<Step> steps, int indent) {
        for (Step step : steps) print(step, indent);
    }

    private void print(Step step, int indent) {
        switch (step) {
            case Step.FromRecord from -> {
                String value = wording.name(from.type()) + ": " + screen.dyed(Dye.STRONG, wording.of(from.value()));
                line(mark(from), indent, value + screen.aside(source(from)));
            }
            case Step.NotKnown missing ->
                line(Mark.UNKNOWN, indent, wording.name(missing.type()) + screen.aside(screen.say(NO_PAGE)));
            case Step.FromLaw(var row) ->
                line(Mark.LAW, indent, row.citation() + ": " + wording.of(row) + screen.aside(row.id()));
            case Step.FromReading(var question, var reading) ->
                line(Mark.UNKNOWN, indent, screen.say(READING, question.question(), wording.of(reading)));
            case Step.FromRule from -> {
                String id = screen.aside(from.rule().id());
                line(Mark.REASON, indent, screen.say(from.rule().question()) + id);
                if (shown.add(from.rule().id() + from.about())) print(from.steps(), indent + INDENT);
                else line(Mark.REASON, indent + INDENT, screen.dyed(Dye.FAINT, screen.say(AS_ABOVE)));
            }
            case Step.Because(var reason, var values) ->
                line(Mark.REASON, indent, screen.say(reason, values.toArray()));
        }
    }

    private void line(Mark mark, int indent, String words) {
        screen.paragraph(" ".repeat(indent) + screen.mark(mark) + " ", words);
    }

    private static Mark mark(Step.FromRecord from) {
        if (from.supposed() || !(from.evidence() instanceof Evidence.Agreed<?>)) return Mark.UNKNOWN;
        return Boolean.FALSE.equals(from.value()) ? Mark.NO : Mark.YES;
    }

    private String source(Step.FromRecord from) {
        return switch (from.evidence()) {
            case Evidence.Silent<?> _ -> screen.say(SUPPOSED);
            case Evidence.Agreed<?> agreed -> references.of(agreed.facts());
            case Evidence.Vague<?> vague -> screen.say(VAGUE, references.of(vague.facts()));
            case Evidence.Disputed<?> disputed ->
                screen.say(
                        DISPUTED,
                        references.of(disputed.facts().stream()
                                .filter(fact -> fact.said().possible().contains(from.value()))
                                .toList()));
        };
    }

    private static SequencedSet<ParameterRow<?>> rows(List<Explanation.World> worlds) {
        var rows = new LinkedHashSet<ParameterRow<?>>();
        worlds.forEach(world -> collect(world.steps(), rows));
        return rows;
    }

    private static void collect(List<Step> steps, SequencedSet<ParameterRow<?>> rows) {
        for (Step step : steps) {
            switch (step) {
                case Step.FromLaw(var row) -> rows.add(row);
                case Step.FromRule from -> collect(from.steps(), rows);
                case Step.FromRecord _, Step.NotKnown _, Step.FromReading _, Step.Because _ -> {}
            }
        }
    }
}
