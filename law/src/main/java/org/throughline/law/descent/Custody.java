package org.throughline.law.descent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.asylum.Circuit;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Relation;
import org.throughline.vocabulary.Relative;

/// What has to be known of a childhood: who became a citizen when, and with whom the child lived.
final class Custody {
    /// How a person came to have legal and physical custody.
    enum Kind {
        LEGAL_AND_PHYSICAL,
        /// Lived with the parent, and no court had said anything.
        INFORMAL,
        NONE
    }

    static final FactType<Kind> KIND = FactType.oneOf(
                    "relative.custody",
                    Kind.class,
                    Text.of(
                            "Before 18, did you live with this parent? Did the parent have legal custody?",
                            "Antes de los 18, ¿vivía usted con este padre o madre, y tenía la custodia legal?"))
            .about(Thing.Kind.PERSON);
    static final FactType<Boolean> EVER_CITIZEN = FactType.yesNo(
                    "relative.everCitizen",
                    Text.of(
                            "Was this person ever a U.S. citizen?",
                            "¿Fue esta persona alguna vez ciudadana de EE. UU.?"))
            .about(Thing.Kind.PERSON);
    static final FactType<LocalDate> FROM = FactType.date(
                    "relative.custody.from.date",
                    Text.of("From what day did this parent have custody?", "¿Desde qué día tuvo la custodia?"))
            .about(Thing.Kind.PERSON);
    static final FactType<LocalDate> DIED = FactType.date(
                    "relative.died.date", Text.of("On what day did this person die?", "¿Qué día murió esta persona?"))
            .about(Thing.Kind.PERSON);
    static final FactType<Boolean> WAS_MARRIED = FactType.yesNo(
            "client.marriedBefore18",
            Text.of("Were you married before you were 18?", "¿Se casó usted antes de los 18 años?"));
    static final FactType<LocalDate> LIVED_HERE_FROM = FactType.date(
            "client.livedHereFrom.date",
            Text.of(
                    "From what day did you live in the U.S. as a resident, before you were 18?",
                    "¿Desde qué día vivió usted en EE. UU. como residente, antes de los 18?"));

    /// `client.circuit` is asked where courts differ.
    static boolean isSecondCircuit(Given given) {
        return given.the(Circuit.FACT) == Circuit.SECOND;
    }

    private Custody() {}

    /// The parents in the record who can pass on citizenship after birth: a stepparent cannot.
    static List<Thing> parents(Given given) {
        var parents = new ArrayList<Thing>();
        for (Thing person : given.every(Thing.Kind.PERSON)) if (isParent(given, person)) parents.add(person);
        return parents;
    }

    static boolean isParent(Given given, Thing person) {
        Relation relation = given.the(Relative.RELATION, person);
        return relation == Relation.MOTHER || relation == Relation.FATHER || relation == Relation.ADOPTIVE_PARENT;
    }
}
