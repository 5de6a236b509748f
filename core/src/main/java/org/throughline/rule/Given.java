package org.throughline.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// All that a rule may look at. Every look is recorded: it is the explanation, and it says when to ask again.
///
/// Silence is never "no": there is no way to ask whether something is in the record.
public interface Given {
    /// What this answer is about: the client, or the thing the rule is asked for.
    Thing subject();

    /// The value of a fact in this world. Where the record is silent and the fact has no choices, the world ends open.
    <T> T the(FactType<T> type, Thing about);

    /// The value of a fact about the client.
    default <T> T the(FactType<T> type) {
        return the(type, Thing.CLIENT);
    }

    /// Every thing of this kind that the record knows. The answer stays open to others until somebody has confirmed
    /// that the list is complete (fact `complete.KIND`, see `Completeness`).
    List<Thing> every(Thing.Kind kind);

    /// Whether there is a thing of this kind for which the test holds. One that is known is enough, be the list
    /// complete or not; that there is none can only be said of a list that somebody has confirmed.
    boolean any(Thing.Kind kind, Predicate<Thing> test);

    /// The value of a figure of law on a day. The rule says which day selects the row (filing, arrival, decision ...).
    <T> T law(Parameter<T> parameter, LocalDate on);

    /// The reading of an open point of law in this world: each world takes one.
    <T> T either(LegalQuestion<T> question);

    /// The answer of another rule in this world, about the client.
    default <T> T result(Rule<T> rule) {
        return result(rule, Thing.CLIENT);
    }

    /// The answer of another rule in this world, about a thing.
    <T> T result(Rule<T> rule, Thing about);

    /// Whether a day has come. The only clock: the finding remembers the day on which the answer will change.
    boolean hasCome(LocalDate day);

    /// Says why, in the order of reasoning. Values go into the holes of the text.
    void because(Text reason, Object... values);

    /// Ends this world as `Referred`: not modelled, or in litigation, and a lawyer must look.
    @SuppressWarnings("TypeParameterUnusedInFormals") // so that it can stand in any return statement
    <T> T refer(Text why);
}
