package org.throughline.testing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.rule.Answer;
import org.throughline.rule.Explanation;
import org.throughline.rule.Finding;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Question;
import org.throughline.rule.Step;

/// What a finding should be, and in the field's words what it is instead, and why:
/// `expected SETTLED 2025-03-03 but was OPEN [2025-03-03, 2025-03-12], because arrival.last.date is disputed (CBP
/// 2024-03-02, ICE 2024-03-12)`.
public final class AnswerAssert<T> extends AbstractAssert<AnswerAssert<T>, Finding<T>> {
    private AnswerAssert(Finding<T> finding) {
        super(finding, AnswerAssert.class);
    }

    public static <T> AnswerAssert<T> assertThat(Finding<T> finding) {
        return new AnswerAssert<>(finding);
    }

    public AnswerAssert<T> isSettled(T value) {
        if (!actual.answer().equals(new Answer.Settled<>(value))) fail("SETTLED " + value);
        return this;
    }

    public AnswerAssert<T> isSettled() {
        if (!(actual.answer() instanceof Answer.Settled<T>)) fail("SETTLED");
        return this;
    }

    /// Open to these values and no others.
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final AnswerAssert<T> isOpenTo(T... values) {
        return isOpen(Set.of(values), false);
    }

    /// Open to these values and to others that nobody can name.
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final AnswerAssert<T> isOpenToOthersBeside(T... values) {
        return isOpen(Set.of(values), true);
    }

    private AnswerAssert<T> isOpen(Set<T> values, boolean others) {
        boolean so = actual.answer() instanceof Answer.Open<T> open
                && open.possible().equals(values)
                && open.othersPossible() == others;
        if (!so) fail("OPEN " + values + (others ? " and others" : ""));
        return this;
    }

    public AnswerAssert<T> isReferred() {
        if (!(actual.answer() instanceof Answer.Referred<T>)) fail("REFERRED");
        return this;
    }

    /// Exactly these points are asked, in this order.
    public AnswerAssert<T> asks(FactType<?>... types) {
        List<FactType<?>> asked = actual.answer().questions().stream()
                .<FactType<?>>map(Question::type)
                .toList();
        if (!asked.equals(List.of(types))) fail("to be asked " + List.of(types));
        return this;
    }

    /// Exactly these open points of law are named, in this order.
    public AnswerAssert<T> hangsOn(LegalQuestion<?>... law) {
        if (!actual.answer().openLaw().equals(List.of(law))) fail("to hang on " + List.of(law));
        return this;
    }

    private void fail(String expected) {
        failWithMessage("%s", "expected " + expected + " but was " + inWords(actual));
    }

    /// `OPEN [2025-03-03, 2025-03-12], because arrival.last.date is disputed (CBP 2024-03-02, ICE 2024-03-12)`.
    public static String inWords(Finding<?> finding) {
        return switch (finding.answer()) {
            case Answer.Settled<?> settled -> "SETTLED " + settled.value();
            case Answer.Referred<?> referred ->
                "REFERRED " + referred.possible() + ", because "
                        + referred.why().stream().map(why -> why.english()).collect(Collectors.joining("; "));
            case Answer.Open<?> open ->
                "OPEN " + open.possible() + (open.othersPossible() ? " and others" : "") + reasons(finding, open);
        };
    }

    private static String reasons(Finding<?> finding, Answer.Open<?> open) {
        Map<FactType<?>, Evidence<?>> evidence = new LinkedHashMap<>();
        for (Explanation.World world : finding.explanation().worlds()) collect(world.steps(), evidence);
        return open.questions().stream()
                .map(asked -> because(asked, evidence))
                .collect(Collectors.joining(" and ", ", because ", ""));
    }

    private static void collect(List<Step> steps, Map<FactType<?>, Evidence<?>> evidence) {
        for (Step step : steps) {
            if (step instanceof Step.FromRecord from) evidence.put(from.type(), from.evidence());
            if (step instanceof Step.FromRule from) collect(from.steps(), evidence);
        }
    }

    private static String because(Question asked, Map<FactType<?>, Evidence<?>> evidence) {
        return asked.type()
                + switch (evidence.get(asked.type())) {
                    case null -> " is not known";
                    case Evidence.Silent<?> _ -> " is not known";
                    case Evidence.Agreed<?> agreed -> " is agreed (" + agreed.value() + ")";
                    case Evidence.Vague<?> vague ->
                        " is vague (" + vague.possible().getFirst() + " to "
                                + vague.possible().getLast() + ")";
                    case Evidence.Disputed<?> disputed -> " is disputed (" + sides(disputed) + ")";
                };
    }

    private static <V> String sides(Evidence.Disputed<V> disputed) {
        var sides = new LinkedHashSet<String>();
        disputed.sides().forEach((value, facts) -> {
            for (Fact<V> fact : facts) sides.add(fact.source().speaker() + " " + value);
        });
        return String.join(", ", sides);
    }
}
