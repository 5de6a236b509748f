package org.throughline.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.law.asylum.ClockDay;
import org.throughline.law.asylum.ClockMatch;
import org.throughline.law.counting.DayIfAny;
import org.throughline.law.departure.Consequence;
import org.throughline.law.hearing.NoticeDefects;
import org.throughline.law.presence.BarEnd;
import org.throughline.law.presence.Start;
import org.throughline.rule.Answer;
import org.throughline.rule.Explanation;
import org.throughline.rule.Finding;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Question;
import org.throughline.rule.Step;
import org.throughline.text.Text;

/// How a finding is written in an example, and what its explanation holds.
record Shown(Finding<?> finding) {
    /// A value as examples write it.
    static String value(Object value) {
        return switch (value) {
            case ClockDay.On(LocalDate day) -> day.toString();
            case ClockDay.Stopped(LocalDate since, int days) -> "stopped " + since + " at " + days;
            case ClockMatch.Same(int days) -> "same " + days;
            case ClockMatch.Differs(int ours, int court, List<?> by) ->
                "ours " + ours + ", court " + court + ", by " + by;
            case Start.From(LocalDate day) -> day.toString();
            case Start.NotYet() -> "not yet";
            case BarEnd.On(LocalDate day) -> day.toString();
            case BarEnd.NoCount() -> "no count";
            case BarEnd.NoEnd(String law) -> law;
            case DayIfAny.On(LocalDate day) -> day.toString();
            case DayIfAny.None _ -> "none";
            case NoticeDefects.Lacks(List<?> defects) -> defects.isEmpty() ? "nothing" : defects.toString();
            default -> value.toString();
        };
    }

    List<String> possible() {
        Stream<?> values = switch (finding.answer()) {
            case Answer.Settled<?> settled -> Stream.of(settled.value());
            case Answer.Open<?> open -> open.possible().stream();
            case Answer.Referred<?> referred -> referred.possible().stream();
        };
        return values.map(Shown::value).sorted().toList();
    }

    boolean isSettled() {
        return finding.answer() instanceof Answer.Settled;
    }

    boolean isReferred() {
        return finding.answer() instanceof Answer.Referred;
    }

    List<String> asks() {
        return questions().stream().map(question -> question.type().id()).toList();
    }

    /// Whether the answer is this one, or would be if the law were settled: an open answer whose only open points are
    /// readings of the law.
    boolean comesTo(String expected) {
        if (isSettled()) return possible().equals(List.of(expected));
        if (!(finding.answer() instanceof Answer.Open<?> open)) return false;
        return questions().isEmpty() && !open.othersPossible() && possible().contains(expected);
    }

    /// What is expected itself where the answer is just that, and else what the answer is: a value it settles on, or
    /// `{ open: [...], asks: [...] }`, or `{ referred: [...] }`.
    Object against(Object expected) {
        if (!(expected instanceof Map<?, ?> map))
            return isSettled() ? possible().getFirst() : this;
        List<String> values = values(map.containsKey("open") ? map.get("open") : map.get("referred"));
        boolean kind = map.containsKey("referred") == isReferred() && !isSettled();
        boolean asked = !map.containsKey("asks") || asks().containsAll(values(map.get("asks")));
        return kind && asked && possible().equals(values) ? expected : this;
    }

    private static List<String> values(@Nullable Object list) {
        return list instanceof List<?> values
                ? values.stream().map(String::valueOf).sorted().toList()
                : List.of();
    }

    private List<Question> questions() {
        return finding.answer().questions();
    }

    /// Every step of every world, the inner ones of asked rules too.
    Stream<Step> steps() {
        return finding.explanation().worlds().stream()
                .map(Explanation.World::steps)
                .flatMap(Shown::deep);
    }

    private static Stream<Step> deep(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step instanceof Step.FromRule rule
                        ? Stream.concat(Stream.of(step), deep(rule.steps()))
                        : Stream.of(step));
    }

    /// The rows of law in the explanation, the ones not in force too.
    List<ParameterRow<?>> rows() {
        return steps().filter(Step.FromLaw.class::isInstance)
                .<ParameterRow<?>>map(step -> ((Step.FromLaw) step).row())
                .distinct()
                .toList();
    }

    Object law(String id) {
        return rows().stream()
                .filter(row -> row.id().equals(id))
                .<Object>map(ParameterRow::value)
                .findFirst()
                .orElse("no step of the explanation names " + id);
    }

    /// The day on which the bare count ended, where a closed office moved it.
    LocalDate counted() {
        return steps().filter(Step.Because.class::isInstance)
                .map(Step.Because.class::cast)
                .filter(because -> because.reason().english().contains("so the time runs to"))
                .map(because -> (LocalDate) because.values().getFirst())
                .findFirst()
                .orElseGet(() -> LocalDate.parse(possible().getFirst()));
    }

    /// Every text of the finding: the reasons and the texts in their holes, why there is no day, what a trip would set
    /// off, and why a lawyer must look.
    Stream<Text> texts() {
        Stream<Text> reasons = steps().filter(Step.Because.class::isInstance)
                .map(Step.Because.class::cast)
                .flatMap(because -> Stream.concat(
                        Stream.of(because.reason()),
                        because.values().stream().filter(Text.class::isInstance).map(Text.class::cast)));
        Stream<Text> answer = finding.answer() instanceof Answer.Referred<?> referred
                ? Stream.concat(referred.why().stream(), words(referred))
                : words(finding.answer());
        return Stream.concat(reasons, answer);
    }

    private static Stream<Text> words(Answer<?> answer) {
        return answer.possible().stream().flatMap(value -> switch (value) {
            case DayIfAny.None(Text words) -> Stream.of(words);
            case Consequence.Found found -> Stream.of(found.words());
            default -> Stream.<Text>empty(); // a day, a number or one of a few words
        });
    }

    /// Whether one of the texts holds these words.
    boolean says(String english) {
        return texts().anyMatch(text -> text.english().contains(english));
    }

    @Override
    public String toString() {
        String kind = finding.answer().getClass().getSimpleName();
        return finding.rule().id() + " is " + kind + " " + possible() + (asks().isEmpty() ? "" : " asks " + asks());
    }
}
