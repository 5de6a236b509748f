package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.FamilyStanding;
import org.throughline.vocabulary.Relation;
import org.throughline.vocabulary.Relative;

/// The citizen spouse, and the life of the couple as the record tells it.
final class CitizenSpouse {
    static final FactType<LocalDate> TOGETHER_SINCE = FactType.date(
            "naturalization.union.since.date",
            Text.of(
                    "Since what day, with no break, do the two live as a married pair?",
                    "¿Desde qué día, sin pausa, vive junta la pareja como matrimonio?"));
    static final FactType<Boolean> STILL_TOGETHER = FactType.yesNo(
            "naturalization.union.goesOn",
            Text.of("Do the two still live as a married pair?", "¿Sigue viviendo junta la pareja como matrimonio?"));
    static final FactType<LocalDate> TOGETHER_UNTIL = FactType.date(
            "naturalization.union.until.date",
            Text.of(
                    "What was the last day on which the couple lived together?",
                    "¿Cuál fue el último día en que la pareja vivió junta?"));
    static final FactType<Boolean> ABUSED = FactType.yesNo(
                    "naturalization.abused",
                    Text.of(
                            "Did the green card come by a citizen spouse or parent who hurt the person?",
                            "¿La tarjeta verde vino por un esposo, padre o madre que es ciudadano y que hizo daño a la persona?"))
            .asSensitive();

    static final Text NOT_ASKED = Text.of(
            "With the five years, no one asks about the marriage.",
            "Con los cinco años normales, nadie pregunta por el matrimonio.");
    static final Text ABUSE = Text.of(
            "Who was hurt by the citizen need not live with that person. A lawyer must look.",
            "Quien sufrió daño del ciudadano no tiene que vivir con esa persona. Un abogado debe verlo.");

    private CitizenSpouse() {}

    /// The day on which the citizen spouse became a citizen; empty where the complete list of the family has none.
    static Optional<LocalDate> since(Given given) {
        var found = new ArrayList<LocalDate>();
        boolean any = given.any(
                Thing.Kind.PERSON,
                person -> isCitizenSpouse(given, person) && found.add(given.the(Relative.CITIZEN_SINCE, person)));
        return any ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isCitizenSpouse(Given given, Thing person) {
        return given.the(Relative.RELATION, person) == Relation.SPOUSE
                && given.the(Relative.STANDING, person) == FamilyStanding.CITIZEN;
    }
}
