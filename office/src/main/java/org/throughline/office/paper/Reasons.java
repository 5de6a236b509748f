package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.Thing;
import org.throughline.office.paper.Why.Line;
import org.throughline.office.paper.Why.Mark;
import org.throughline.office.paper.Why.Way;
import org.throughline.office.work.FactNames;
import org.throughline.rule.Citation;
import org.throughline.rule.Explanation;
import org.throughline.rule.Finding;
import org.throughline.rule.Outcome;
import org.throughline.rule.Step;
import org.throughline.text.Text;

/// Walks an explanation and puts each step in words.
final class Reasons {
    private static final int MOST_WAYS = 8;
    private static final Text NO_PAGE_SAYS = Text.of(
            "no page says so; this is one way it could be", "ninguna página lo dice; es una forma en que puede ser");
    private static final Text NO_PAGE = Text.of("no page says", "ninguna página lo dice");
    private static final Text PAPERS_DIFFER = Text.of("the papers disagree", "los papeles no coinciden");
    private static final Text OPEN_LAW = Text.of("the law itself is open here", "la ley misma no es clara aquí");
    private static final Text NOT_KNOWN = Text.of("not known", "no se sabe");
    private static final Text NEEDS = Text.of("not known without: {0}", "no se sabe sin: {0}");

    private final Sheets sheets;
    private final ThingWords things;
    private final Figures figures;
    private final Language language;

    Reasons(Sheets sheets, ThingWords things, Language language) {
        this.sheets = sheets;
        this.things = things;
        this.figures = new Figures(language);
        this.language = language;
    }

    Why of(Finding<?> finding) {
        List<Explanation.World> worlds = finding.explanation().worlds();
        var law = new LinkedHashSet<Citation>(finding.rule().authority());
        var rows = new LinkedHashSet<Step.FromLaw>();
        for (Explanation.World world : worlds) gather(world.steps(), law, rows);
        String rule = finding.rule().id();
        return new Why(
                worlds.stream()
                        .limit(MOST_WAYS)
                        .map(world -> new Way(lines(world.steps(), 0, rule), outcome(world.outcome(), rule)))
                        .toList(),
                Math.max(0, worlds.size() - MOST_WAYS),
                law.stream().map(Citation::toString).toList(),
                rows.stream().map(step -> figures.of(step.row(), rule)).toList());
    }

    private static void gather(List<Step> steps, Set<Citation> law, Set<Step.FromLaw> rows) {
        for (Step step : steps)
            switch (step) {
                case Step.FromLaw row -> rows.add(row);
                case Step.FromRule sub -> {
                    law.addAll(sub.rule().authority());
                    gather(sub.steps(), law, rows);
                }
                case Step.FromRecord _, Step.NotKnown _, Step.FromReading _, Step.Because _ -> {}
            }
    }

    private List<Line> lines(List<Step> steps, int depth, String rule) {
        var lines = new ArrayList<Line>();
        for (Step step : steps) {
            lines.add(line(step, depth, rule));
            if (step instanceof Step.FromRule sub)
                lines.addAll(lines(sub.steps(), depth + 1, sub.rule().id()));
        }
        return lines;
    }

    private Line line(Step step, int depth, String rule) {
        var basis = new Basis.ByRule(rule);
        return switch (step) {
            case Step.FromRecord(var type, var about, var value, var supposed, var evidence) ->
                supposed
                        ? new Line(
                                Mark.SUPPOSED,
                                depth,
                                point(FactNames.of(type), about),
                                Sentence.value(value, basis, language),
                                language.say(NO_PAGE_SAYS),
                                List.of())
                        : fromPages(depth, point(FactNames.of(type), about), value, evidence);
            case Step.NotKnown(var type, var about) ->
                new Line(
                        Mark.UNKNOWN,
                        depth,
                        point(FactNames.of(type), about),
                        Sentence.words(language.say(NOT_KNOWN)),
                        language.say(NO_PAGE),
                        List.of());
            case Step.FromLaw(var row) -> {
                Why.Figure figure = figures.of(row, rule);
                yield new Line(
                        Mark.LAW,
                        depth,
                        Sentence.words(figure.value()),
                        Sentence.words(""),
                        figure.citation(),
                        List.of());
            }
            case Step.FromReading(var question, var reading) ->
                new Line(
                        Mark.READING,
                        depth,
                        Sentence.words(language.say(question.question())),
                        Sentence.value(reading, basis, language),
                        language.say(OPEN_LAW) + cited(question.readings().get(reading)),
                        List.of());
            case Step.FromRule(var sub, var about, var _) ->
                new Line(Mark.RULE, depth, point(sub.question(), about), Sentence.words(""), "", List.of());
            case Step.Because(var reason, var values) ->
                new Line(
                        Mark.REASON,
                        depth,
                        Sentence.of(reason, values, basis, language),
                        Sentence.words(""),
                        "",
                        List.of());
        };
    }

    private static String cited(@Nullable Citation citation) {
        return citation == null ? "" : ", " + citation;
    }

    private Line fromPages(int depth, Sentence point, Object value, Evidence<?> evidence) {
        List<? extends Fact<?>> saying = evidence.facts().stream()
                .filter(fact -> fact.said().possible().contains(value))
                .toList();
        Collection<? extends Fact<?>> facts = saying.isEmpty() ? evidence.facts() : saying;
        String note = evidence instanceof Evidence.Disputed<?> ? language.say(PAPERS_DIFFER) : "";
        return new Line(
                Mark.PAGE,
                depth,
                point,
                Sentence.value(value, sheets.basis(facts), language),
                note,
                sheets.links(facts));
    }

    private Sentence point(Text name, Thing about) {
        if (about.equals(Thing.CLIENT)) return Sentence.words(language.say(name));
        Sentence thing = things.of(about);
        return Sentence.words(language.say(name) + " (").with(thing).with(Sentence.words(")"));
    }

    private Sentence outcome(Outcome outcome, String rule) {
        return switch (outcome) {
            case Outcome.Value(var value) -> Sentence.value(value, new Basis.ByRule(rule), language);
            case Outcome.NotKnown(var type, var _) ->
                Sentence.words(language.say(NEEDS, language.say(FactNames.of(type))));
            case Outcome.Referred(var why) -> Sentence.words(language.say(why));
        };
    }
}
