package org.throughline.law.family;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.text.Text;
import org.throughline.vocabulary.FamilyStanding;
import org.throughline.vocabulary.Relation;
import org.throughline.vocabulary.Relative;

/// A relative who is a citizen or a resident, and whose tie or hardship a waiver or a relief rests on. Which ties count
/// is for each of them to say.
public final class QualifyingRelative {
    private static final Set<Relation> DOUBTFUL =
            Set.of(Relation.STEPCHILD, Relation.STEPPARENT, Relation.ADOPTED_CHILD, Relation.ADOPTIVE_PARENT);
    private static final Text STEP_OR_ADOPTED = Text.of(
            "A step or adopted relative counts only if the tie was made early enough. A lawyer must look.",
            "Un familiar por matrimonio o adopción cuenta solo si el lazo se hizo a tiempo. Un abogado debe verlo.");

    private QualifyingRelative() {}

    /// Whether there is such a relative; for a lawyer where only a step or adopted one could be it.
    ///
    /// @param near the ties that count
    /// @param holds what must hold beside the tie and the standing
    public static Met among(Given given, Predicate<Relation> near, BiPredicate<Relation, Thing> holds) {
        if (given.any(Thing.Kind.PERSON, person -> is(given, person, near, holds, false))) return Met.MET;
        if (given.any(Thing.Kind.PERSON, person -> is(given, person, near, holds, true)))
            return given.refer(STEP_OR_ADOPTED);
        return Met.NOT_MET;
    }

    private static boolean is(
            Given given, Thing person, Predicate<Relation> near, BiPredicate<Relation, Thing> holds, boolean doubtful) {
        Relation relation = given.the(Relative.RELATION, person);
        if (!near.test(relation) || DOUBTFUL.contains(relation) != doubtful) return false;
        if (given.the(Relative.STANDING, person) == FamilyStanding.NEITHER) return false;
        return holds.test(relation, person);
    }
}
