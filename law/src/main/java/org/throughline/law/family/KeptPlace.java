package org.throughline.law.family;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.VisaCategory;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether a son or daughter keeps the priority date. Only a resident's petition for a spouse or child goes on by
/// itself for
/// a child who has grown; in the other lines a new petitioner would be needed, and the date is lost.
public final class KeptPlace implements Rule<Place> {
    public static final KeptPlace RULE = new KeptPlace();

    private static final Text NO_DATE = Text.of(
            "This line has no priority date to keep. A lawyer must look.",
            "Esta línea no tiene fecha de prioridad que conservar. Un abogado debe verlo.");
    private static final Text LATER_WORK = Text.of(
            "The date of a work petition holds for later ones too. Fraud or an error can end that.",
            "La fecha de una petición de trabajo vale también para las siguientes. Un fraude o error puede terminar eso.");
    private static final Text SAME_PETITIONER = Text.of(
            "A second petition by the same relative can keep the date of the first.",
            "Una segunda petición del mismo familiar puede tener la fecha de la primera.");
    private static final Text MOVES = Text.of(
            "The parent is the same, so the petition moves to line F2B without a new form.",
            "El padre o la madre es la misma persona, así que la petición pasa a la línea F2B sin otro formulario.");
    private static final Text NEW_PETITIONER = Text.of(
            "Somebody else would have to file a new petition, with a date of its own.",
            "Otra persona tendría que presentar una petición nueva, con su propia fecha.");
    private static final Text MARRIAGE = Text.of(
            "A marriage takes the person out of the petition. A lawyer must look.",
            "El matrimonio saca a la persona de la petición. Un abogado debe verlo.");

    private KeptPlace() {}

    @Override
    public String id() {
        return "family.kept-place";
    }

    @Override
    public Text question() {
        return Text.of("Does the person keep the priority date?", "¿Conserva la persona la fecha de prioridad?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Petition.speaksOf(record, Petition.CATEGORY, about) && Child.isSaidToBe(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "203(h)(3)"),
                new Citation("Scialabba v. Cuellar de Osorio,", "573 U.S. 41 (2014)"),
                new Citation("8 CFR", "204.5(d), (e)"),
                new Citation("8 CFR", "204.2(h)(2), (i)"));
    }

    @Override
    public Place apply(Given given) {
        Thing person = given.subject();
        VisaCategory category = given.the(Petition.CATEGORY, Petition.holder(given, person));
        if (category == VisaCategory.DIVERSITY || category == VisaCategory.OTHER) return given.refer(NO_DATE);
        if (category != VisaCategory.F2A && given.the(Petition.ROLE, person) != Petition.Role.CHILD_OF_PRINCIPAL) {
            given.because(category.isEmployment() ? LATER_WORK : SAME_PETITIONER);
            return Place.KEPT;
        }
        return switch (given.result(FamilyChild.RULE, person)) {
            case CHILD -> Place.KEPT;
            case MARRIED -> given.refer(MARRIAGE);
            case AGED_OUT -> grown(given, category);
        };
    }

    private static Place grown(Given given, VisaCategory category) {
        boolean moves = category == VisaCategory.F2A;
        if (moves && Child.isMarried(given)) return given.refer(MARRIAGE);
        given.because(moves ? MOVES : NEW_PETITIONER);
        return moves ? Place.KEPT_IN_F2B : Place.NOT_BY_ITSELF;
    }
}
