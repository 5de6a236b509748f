package org.throughline.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.FactType;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
import org.throughline.rule.Parameters.NoSuchParameter;
import org.throughline.rule.Seen.Weighed;
import org.throughline.rule.Trail.Point;
import org.throughline.rule.Trail.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Completeness;

/// One run of a rule. The record answers what it asks, and the trail what the record leaves open: the same point has
/// the same value every time, in the rules it asks too.
final class World implements Given {
    /// How a run ended: the ways taken at the forks, the steps, and the outcome.
    record Ended(SequencedMap<Point, Way> ways, List<Step> steps, Outcome outcome) {}

    /// Ends a run. It carries no stack: it is no fault.
    private static final class End extends RuntimeException {
        private final transient Outcome outcome;

        End(Outcome outcome) {
            super(outcome.getClass().getSimpleName(), null, false, false);
            this.outcome = outcome;
        }
    }

    private record Asked(Rule<?> rule, Thing about) {}

    private record Answered(Object value, List<Step> steps) {}

    /// One rule at work: its steps so far, each point told once.
    private record Frame(Asked asked, List<Step> steps, Set<Object> told) {
        /// @param point what the step is about: a point, a row of law, a rule asked
        void tell(Object point, Step step) {
            if (told.add(point)) steps.add(step);
        }
    }

    private final ClientRecord record;
    private final Parameters parameters;
    private final LocalDate today;
    private final Trail trail;
    private final Seen seen;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Map<Asked, Answered> answered = new HashMap<>();
    private @Nullable End ended;

    World(ClientRecord record, Parameters parameters, LocalDate today, Trail trail, Seen seen) {
        this.record = record;
        this.parameters = parameters;
        this.today = today;
        this.trail = trail;
        this.seen = seen;
    }

    Ended run(Rule<?> rule, Thing about) {
        try {
            Answered answer = answer(new Asked(rule, about));
            return new Ended(trail.chosen(), answer.steps, new Outcome.Value(answer.value));
        } catch (End end) {
            return new Ended(trail.chosen(), unwind(), end.outcome);
        }
    }

    private Answered answer(Asked asked) {
        if (frames.stream().anyMatch(frame -> frame.asked.equals(asked)))
            throw new RuleFailed(asked.rule, asked.about, "it asks for its own answer");
        var frame = new Frame(asked, new ArrayList<>(), new HashSet<>());
        frames.push(frame);
        Object value = apply(asked);
        frames.pop();
        return new Answered(value, List.copyOf(frame.steps));
    }

    private Object apply(Asked asked) {
        Object value;
        try {
            value = asked.rule.apply(this);
        } catch (End | RuleFailed known) {
            throw known;
        } catch (RuntimeException fault) {
            throw new RuleFailed(asked.rule, asked.about, fault);
        }
        if (ended != null) throw new RuleFailed(asked.rule, asked.about, "it caught the end of its world");
        if (value == null) throw new RuleFailed(asked.rule, asked.about, "it answered null");
        return value;
    }

    /// The steps of a run that ended inside a rule that another rule asked.
    private List<Step> unwind() {
        while (frames.size() > 1) {
            Frame inner = frames.pop();
            frame().tell(inner.asked, new Step.FromRule(inner.asked.rule, inner.asked.about, inner.steps));
        }
        return List.copyOf(frame().steps);
    }

    private Frame frame() {
        return Objects.requireNonNull(frames.peek());
    }

    private End end(Outcome outcome) {
        ended = new End(outcome);
        return ended;
    }

    @Override
    public Thing subject() {
        return frame().asked.about;
    }

    @Override
    public <T> T the(FactType<T> type, Thing about) {
        if (!sayable(type, about)) throw new IllegalArgumentException(notSayable(type, about));
        Weighed<T> weighed = seen.at(type, about);
        return value(weighed, weighed.ways());
    }

    static String notSayable(FactType<?> type, Thing about) {
        return type + " is said of " + type.about() + ", not of " + about;
    }

    static boolean sayable(FactType<?> type, Thing about) {
        return type.about() == about.kind() || (type.about() == Thing.Kind.CLIENT && about.kind() == Thing.Kind.PERSON);
    }

    private <T> T value(Weighed<T> weighed, List<Way> ways) {
        return switch (trail.take(weighed.point(), ways)) {
            case Way.Value(Object value) -> {
                frame().tell(weighed.point(), fromRecord(weighed, value));
                yield weighed.type().valueClass().cast(value);
            }
            case Way.Unnamed() -> throw notKnown(weighed);
        };
    }

    private static <T> Step fromRecord(Weighed<T> weighed, Object value) {
        Evidence<T> evidence = weighed.evidence();
        Thing about = weighed.point().about();
        return new Step.FromRecord(weighed.type(), about, value, supposed(evidence, value), evidence);
    }

    private End notKnown(Weighed<?> weighed) {
        var step = new Step.NotKnown(weighed.type(), weighed.point().about());
        frame().tell(step, step);
        return end(new Outcome.NotKnown(step.type(), step.about()));
    }

    private static <T> boolean supposed(Evidence<T> evidence, Object value) {
        return evidence.facts().stream()
                .filter(fact -> fact.said().possible().contains(value))
                .allMatch(fact -> fact.source() instanceof Source.Supposition);
    }

    @Override
    public boolean any(Thing.Kind kind, Predicate<Thing> test) {
        seen.look(new Look.AtList(kind));
        for (Thing thing : record.each(kind)) if (test.test(thing)) return true;
        every(kind); // the world ends here where the list may be longer
        return false;
    }

    @Override
    public List<Thing> every(Thing.Kind kind) {
        seen.look(new Look.AtList(kind));
        Weighed<Boolean> complete = seen.at(Completeness.of(kind), Thing.CLIENT);
        boolean all = value(complete, Ways.ofCompleteness(complete.evidence()));
        if (!all) throw notKnown(complete);
        return record.each(kind);
    }

    @Override
    public <T> T law(Parameter<T> parameter, LocalDate on) {
        seen.look(new Look.AtLaw(parameter.id(), on));
        try {
            ParameterRow<T> row = parameters.on(parameter, on);
            frame().tell(row, new Step.FromLaw(row));
            for (ParameterRow<?> warning : parameters.notInForce(parameter))
                frame().tell(warning, new Step.FromLaw(warning));
            return row.value();
        } catch (NoSuchParameter _) {
            throw end(new Outcome.Referred(Missing.law(parameter, on)));
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the ways at a question are its readings
    public <T> T either(LegalQuestion<T> question) {
        List<Way> readings =
                question.readings().keySet().stream().<Way>map(Way.Value::new).toList();
        Way.Value reading = (Way.Value) trail.take(new Point.AtReading(question), readings);
        frame().tell(question, new Step.FromReading(question, reading.value()));
        return (T) reading.value();
    }

    @Override
    @SuppressWarnings("unchecked") // what a rule answered is of the type that the rule answers with
    public <T> T result(Rule<T> rule, Thing about) {
        var asked = new Asked(rule, record.grouping().of(about));
        Answered answer = answered.get(asked);
        if (answer == null) {
            answer = answer(asked);
            answered.put(asked, answer);
        }
        frame().tell(asked, new Step.FromRule(rule, asked.about, answer.steps));
        return (T) answer.value;
    }

    @Override
    public boolean hasCome(LocalDate day) {
        if (day.isAfter(today)) seen.waitFor(day);
        return !day.isAfter(today);
    }

    @Override
    public void because(Text reason, Object... values) {
        var step = new Step.Because(reason, List.of(values));
        frame().tell(step, step);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as in Given
    public <T> T refer(Text why) {
        throw end(new Outcome.Referred(why));
    }
}
