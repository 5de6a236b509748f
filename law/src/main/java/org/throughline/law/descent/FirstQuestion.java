package org.throughline.law.descent;

import java.util.List;
import java.util.Locale;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.FamilyStanding;
import org.throughline.vocabulary.Relative;

/// Whether anything points to U.S. citizenship. It is asked before all else, and it never says "not a citizen".
public final class FirstQuestion implements Rule<FirstQuestion.Citizenship> {
    public static final FirstQuestion RULE = new FirstQuestion();

    /// What the answers point to.
    public enum Citizenship implements Worded {
        NO_SIGN_FOUND(Text.of(
                "No sign of U.S. citizenship was found in these answers.",
                "En estas respuestas no se halló señal de ciudadanía de EE. UU.")),
        POSSIBLE(Text.of(
                "The person may be a U.S. citizen. A lawyer must look before anything else is done.",
                "La persona puede ser ciudadana de EE. UU. Un abogado debe verlo antes de hacer otra cosa."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Citizenship(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    static final FactType<Boolean> ANY_CITIZEN = FactType.yesNo(
            "citizen.parentOrGrandparent",
            Text.of(
                    "Was your father or mother, or one of their parents, ever a U.S. citizen? (By birth or by adoption.)",
                    "¿Fue ciudadano de EE. UU. alguna vez su padre, su madre, un abuelo o una abuela? (De sangre o por adopción.)"));
    static final FactType<Boolean> BORN_HERE = FactType.yesNo(
            "citizen.bornHere",
            Text.of(
                    "Were you or a parent born in the U.S., or is there a second birth record?",
                    "¿Nació usted o uno de sus padres en EE. UU., o hay otra acta de nacimiento?"));
    static final FactType<Boolean> PARENT_NATURALIZED = FactType.yesNo(
            "citizen.parentNaturalizedBefore18",
            Text.of(
                    "Did a parent become a U.S. citizen before you were 18?",
                    "¿Se hizo ciudadano de EE. UU. su padre o su madre antes de que usted cumpliera 18?"));
    static final FactType<Boolean> RESIDENT = FactType.yesNo(
            "citizen.residentBefore18",
            Text.of("Did you have a green card before you were 18?", "¿Tuvo usted tarjeta verde antes de los 18?"));
    static final FactType<Boolean> SERVED = FactType.yesNo(
            "citizen.parentServed",
            Text.of(
                    "Did a parent serve in the U.S. forces?",
                    "¿Sirvió su padre o su madre en las fuerzas de EE. UU.?"));
    static final FactType<Boolean> PAPER = FactType.yesNo(
            "citizen.paper",
            Text.of(
                    "Did you or a parent ever get a U.S. passport, or a paper that says \"citizen\"?",
                    "¿Recibió usted, su padre o su madre un pasaporte o papel de ciudadanía de EE. UU.?"));

    private static final List<FactType<Boolean>> IN_ORDER =
            List.of(ANY_CITIZEN, BORN_HERE, PARENT_NATURALIZED, RESIDENT, SERVED, PAPER);

    private static final Text FAMILY = Text.of(
            "The record shows one who is or was a U.S. citizen: a parent, or the parent of one.",
            "El expediente nombra a un padre, madre, abuelo o abuela que es o fue ciudadano de EE. UU.");
    private static final Text SIGN = Text.of(
            "One of these answers points to U.S. citizenship.",
            "Una de estas respuestas apunta a la ciudadanía de EE. UU.");
    private static final Text NEVER_NO = Text.of(
            "This is not a no. People born abroad often do not know it.",
            "Esto no es un no. Quien nació en otro país muchas veces no lo sabe.");

    private FirstQuestion() {}

    @Override
    public String id() {
        return "citizenship.first-question";
    }

    @Override
    public Text question() {
        return Text.of(
                "Does anything show that the person may be a U.S. citizen?",
                "¿Hay algo que muestre que la persona puede ser ciudadana de EE. UU.?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "301 to 309, 320, 322"),
                new Citation("USCIS", "Policy Manual 12-H-3"),
                new Citation("ICE", "Directive 16001.2 (2015): still in force?"));
    }

    @Override
    public Citizenship apply(Given given) {
        for (FactType<Boolean> question : IN_ORDER)
            if (given.the(question)) {
                given.because(SIGN);
                return Citizenship.POSSIBLE;
            }
        if (given.any(Thing.Kind.PERSON, person -> isAncestor(given, person) && isCitizen(given, person))) {
            given.because(FAMILY);
            return Citizenship.POSSIBLE;
        }
        given.because(NEVER_NO);
        return Citizenship.NO_SIGN_FOUND;
    }

    private static boolean isCitizen(Given given, Thing person) {
        return given.the(Relative.STANDING, person) == FamilyStanding.CITIZEN;
    }

    private static boolean isAncestor(Given given, Thing person) {
        return switch (given.the(Relative.RELATION, person)) {
            case MOTHER, FATHER, ADOPTIVE_PARENT, MOTHERS_MOTHER, MOTHERS_FATHER, FATHERS_MOTHER, FATHERS_FATHER ->
                true;
            case SPOUSE, FORMER_SPOUSE, CHILD, STEPCHILD, ADOPTED_CHILD, STEPPARENT, BROTHER_OR_SISTER, OTHER -> false;
        };
    }
}
