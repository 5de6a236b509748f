package org.throughline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Thing;
import org.throughline.law.Law;
import org.throughline.rule.Answer;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;
import org.throughline.rule.Sweep;

/// The five rules in Throughline: swept, and explained.
final class Rules {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Rulebook law = Law.rulebook();
    private final Ask[] asks = Ask.values();
    private final Rule<?>[] rules = new Rule<?>[asks.length];

    Rules() {
        for (Ask ask : asks) rules[ask.ordinal()] = law.rule(ask.rule).orElseThrow();
    }

    Answers swept(List<ClientRecord> records) {
        return answers(records, record -> {
            var sweep = new Sweep(law, record, TODAY);
            return ask -> sweep.find(rules[ask.ordinal()], about(ask)).answer();
        });
    }

    Answers sweptFromFacts(List<List<Fact<?>>> facts) {
        return answers(facts, each -> {
            var sweep = new Sweep(law, Records.of(each), TODAY);
            return ask -> sweep.find(rules[ask.ordinal()], about(ask)).answer();
        });
    }

    Answers explained(List<ClientRecord> records) {
        return answers(records, record -> {
            var evaluator = new Evaluator(law, record, TODAY);
            return ask -> evaluator.find(rules[ask.ordinal()], about(ask)).answer();
        });
    }

    private static Thing about(Ask ask) {
        return ask == Ask.UNLAWFUL ? Thing.of(Thing.Kind.ARRIVAL, 1) : Thing.CLIENT;
    }

    private <C> Answers answers(List<C> cases, Function<C, Function<Ask, Answer<?>>> engine) {
        var answers = new Answers(cases.size());
        int life = 0;
        for (C each : cases) {
            Function<Ask, Answer<?>> answer = engine.apply(each);
            for (Ask ask : asks) answers.put(life, ask, answer.apply(ask));
            life++;
        }
        return answers;
    }

    /// As Drools says it: the value, or that it is open.
    static Object plain(Object answer) {
        return switch ((Answer<?>) answer) {
            case Answer.Settled<?> settled ->
                settled.value() instanceof LocalDate || settled.value() instanceof Integer
                        ? settled.value()
                        : settled.value() instanceof Enum<?> one ? one.name() : settled.value().toString();
            case Answer.Open<?> _ -> Answers.OPEN;
            case Answer.Referred<?> referred -> referred;
        };
    }
}
