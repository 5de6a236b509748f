package org.throughline.law.waiver;

import java.util.function.Predicate;
import org.throughline.fact.Thing;
import org.throughline.law.family.QualifyingRelative;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.text.Text;
import org.throughline.vocabulary.FamilyStanding;
import org.throughline.vocabulary.Relation;
import org.throughline.vocabulary.Relative;

/// Points that several waivers share. Whose hardship counts differs from one to the next.
final class Points {
    private static final Text FIANCE = Text.of(
            "A citizen whom the person will marry (K-1 visa) may count like a husband or wife. A lawyer must look.",
            "Un ciudadano con quien la persona se va a casar (visa K-1) puede contar como cónyuge. Un abogado debe verlo.");
    private static final Text NO_CHILDREN = Text.of(
            "Children do not count here. What they suffer counts only where it falls on the husband, wife or parent.",
            "Los hijos no cuentan aquí. Lo que ellos sufren cuenta solo si cae sobre el cónyuge, el padre o la madre.");
    private static final Text HURT = Text.of(
            "A lawyer must say. It is more than the usual pain of being apart: illness, money, school, danger there.",
            "Un abogado debe decirlo. Es más que la pena común de estar lejos: salud, dinero, escuela, peligro allá.");
    private static final Text CHOICE = Text.of(
            "The officer or judge weighs the good and the bad, and can still say no. A lawyer must look.",
            "El oficial o el juez pesa lo bueno y lo malo, y aún puede decir que no. Un abogado debe verlo.");
    private static final Text OWN_PETITION = Text.of(
            "A petition of one's own (VAWA) opens this waiver with no such relative. A lawyer must look.",
            "Una petición propia (VAWA) abre este perdón sin ese familiar. Un abogado debe verlo.");
    private static final Text OTHER_AIM = Text.of(
            "For this way to a green card another waiver may be the right one. A lawyer must look.",
            "Para esta vía a la residencia quizás sirve otro perdón. Un abogado debe verlo.");

    static final Element SPOUSE_OR_PARENT = Element.of(
            "waiver.spouse-or-parent",
            Text.of(
                    "Is there a husband, wife or parent who is a citizen or has a green card?",
                    "¿Hay cónyuge, padre o madre que sea ciudadano o residente?"),
            new Citation("INA", "212(a)(9)(B)(v)"),
            Points::spouseOrParent);

    static final Element HARDSHIP = Element.of(
            "waiver.hardship",
            Text.of("Would it hurt that relative more than is usual?", "¿Sufriría ese familiar más de lo común?"),
            new Citation("INA", "212(a)(9)(B)(v), 212(h)(1)(B), 212(i)(1)"),
            given -> given.refer(HURT));

    static final Element CHOICE_OF_THE_OFFICER = Element.of(
            "waiver.officers-choice",
            Text.of("Does the good outweigh the bad?", "¿Pesa más lo bueno que lo malo?"),
            new Citation("INA", "212(a)(9)(A)(iii), (B)(v), 212(d)(3), (h)(2), (i), 237(a)(1)(H)"),
            given -> given.refer(CHOICE));

    static final Element FOR_A_GREEN_CARD = Element.of(
            "waiver.for-a-green-card",
            Text.of(
                    "Is there a petition, or the lottery, for a green card?",
                    "¿Hay una petición, o la lotería, para la residencia?"),
            new Citation("8 CFR", "212.7(a)(1)"),
            given -> switch (given.the(WaiverFacts.AIM)) {
                case PETITION_APPROVED, PETITION_WAITING, LOTTERY -> Met.MET;
                case SHORT_STAY, NOTHING_YET -> Met.NOT_MET;
                case OTHER -> given.refer(OTHER_AIM);
            });

    private Points() {}

    static Met spouseOrParent(Given given) {
        given.because(NO_CHILDREN);
        return relative(given, relation -> relation == Relation.SPOUSE || relation.isParent());
    }

    /// A relative with one of these ties who is a citizen or a resident. No age and no marriage ends such a tie.
    static Met relative(Given given, Predicate<Relation> near) {
        Met found = QualifyingRelative.among(given, near, (_, _) -> true);
        if (found == Met.NOT_MET && given.any(Thing.Kind.PERSON, person -> mayBeFiance(given, person)))
            return given.refer(FIANCE);
        return found;
    }

    /// For waivers that a person whom family has hurt can ask for without the relative.
    static Met ownPetition(Given given) {
        return given.the(WaiverFacts.OWN_PETITION) ? given.refer(OWN_PETITION) : Met.NOT_MET;
    }

    private static boolean mayBeFiance(Given given, Thing person) {
        return given.the(Relative.RELATION, person) == Relation.OTHER
                && given.the(Relative.STANDING, person) == FamilyStanding.CITIZEN;
    }
}
