package org.throughline.law.family;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Asylum;

/// Whether a son or daughter still counts as a child of a refugee or of a person with asylum: the age on the day the
/// parent applied counts, and it stays.
public final class ProtectedChild implements Rule<Child> {
    public static final ProtectedChild RULE = new ProtectedChild();

    static final FactType<LocalDate> REFUGEE_APPLIED = FactType.date(
            "refugee.applied.date",
            Text.of(
                    "On what day did the person apply to come as a refugee?",
                    "¿Qué día pidió la persona venir como refugiada?"));
    static final FactType<LocalDate> PARENT_APPLIED = FactType.date(
            "parent.applied.date",
            Text.of(
                    "The parent asked for asylum, or asked to come as a refugee. On what day was that?",
                    "¿Qué día pidió el padre o la madre asilo o venir como refugiado?"));

    private static final Text AGE_THEN = Text.of(
            "The parent applied on {0}. The age on that day counts, and it stays.",
            "El padre o la madre lo pidió el {0}. Cuenta la edad en ese día, y así se queda.");

    private ProtectedChild() {}

    @Override
    public String id() {
        return "family.protected-child";
    }

    @Override
    public Text question() {
        return Text.of(
                "One has asylum, or came as a refugee. Does this person count as that one's child?",
                "¿La persona cuenta como hijo o hija de un refugiado o de una persona con asilo?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return isChildOfProtected(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "207(c)(2)(B)"), new Citation("INA", "208(b)(3)(B)"));
    }

    @Override
    public Child apply(Given given) {
        LocalDate applied = applied(given);
        given.because(AGE_THEN, applied);
        return Child.when(given, applied.isBefore(Child.birthday(given, applied)));
    }

    private static LocalDate applied(Given given) {
        if (given.subject().kind() == Thing.Kind.CLIENT) return given.the(PARENT_APPLIED);
        return switch (given.the(Asylum.KIND)) {
            case ASYLUM -> given.the(Asylum.RECEIVED);
            case REFUGEE -> given.the(REFUGEE_APPLIED);
        };
    }

    private static boolean isChildOfProtected(ClientRecord record, Thing person) {
        if (person.kind() == Thing.Kind.CLIENT)
            return !record.facts(PARENT_APPLIED, person).isEmpty();
        boolean applied = !record.facts(Asylum.RECEIVED, Thing.CLIENT).isEmpty()
                || !record.facts(REFUGEE_APPLIED, Thing.CLIENT).isEmpty();
        return applied && Child.isSaidToBe(record, person);
    }
}
