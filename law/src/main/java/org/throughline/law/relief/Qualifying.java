package org.throughline.law.relief;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.family.QualifyingRelative;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Met;
import org.throughline.text.Text;
import org.throughline.vocabulary.Relation;
import org.throughline.vocabulary.Relative;

/// The relatives whose hardship counts: a spouse, parent or child who is a citizen or a resident.
final class Qualifying {
    /// The day on which a child must still be one.
    enum ChildOn {
        DAY_OF_DECISION,
        DAY_OF_FILING
    }

    static final LegalQuestion<ChildOn> CHILD_ON = childOn();
    static final FactType<Boolean> APPLIED = FactType.yesNo(
            "cancellation.applied",
            Text.of(
                    "Has the person asked the judge for cancellation (Form EOIR-42)?",
                    "¿La persona ya pidió la cancelación al juez (Formulario EOIR-42)?"));
    static final FactType<LocalDate> APPLIED_ON = FactType.date(
            "cancellation.applied.date",
            Text.of(
                    "On what day did the court receive Form EOIR-42?",
                    "¿Qué día recibió la corte el Formulario EOIR-42?"));

    private Qualifying() {}

    static Met relative(Given given) {
        return QualifyingRelative.among(
                given,
                relation -> relation == Relation.SPOUSE || relation.isParent() || relation.isChild(),
                (relation, person) -> !relation.isChild() || isStillAChild(given, person));
    }

    private static boolean isStillAChild(Given given, Thing person) {
        if (given.the(Relative.MARRIED, person)) return false;
        LocalDate until = given.result(ChildUntil.RULE, person);
        if (!given.hasCome(until)) return true;
        return given.the(APPLIED)
                && given.the(APPLIED_ON).isBefore(until)
                && given.either(CHILD_ON) == ChildOn.DAY_OF_FILING;
    }

    private static LegalQuestion<ChildOn> childOn() {
        var readings = new LinkedHashMap<ChildOn, Citation>();
        readings.put(ChildOn.DAY_OF_DECISION, new Citation("Matter of Isidro,", "25 I&N Dec. 829 (BIA 2012)"));
        readings.put(ChildOn.DAY_OF_FILING, new Citation("INA", "240A(b)(1)(D), as some argue: the day of filing"));
        return new LegalQuestion<>(
                "cancellation.child-on",
                readings,
                Text.of(
                        "Must the child be under 21 when the case is decided, or when it was asked for?",
                        "¿El hijo debe tener menos de 21 años al decidir el caso, o al pedirlo?"));
    }
}
