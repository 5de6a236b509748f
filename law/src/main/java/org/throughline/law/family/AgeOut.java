package org.throughline.law.family;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.VisaCategory;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which a visa number comes too late for a child: the 21st birthday and as many days as the petition
/// waited.
public final class AgeOut implements Rule<DayIfAny> {
    public static final AgeOut RULE = new AgeOut();

    private static final Text ADDED = Text.of(
            "To {0} are added the {1} days that the petition waited.",
            "Al {0} se le suman los {1} días que esperó la petición.");

    private static final Text FIXED = Text.of(
            "The age of a citizen's child was fixed on the day of the petition.",
            "La edad del hijo o hija de un ciudadano quedó fija en el día de la petición.");

    private AgeOut() {}

    @Override
    public String id() {
        return "family.age-out";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day on does a visa number come too late for the child?",
                "¿Desde qué día llega tarde un número de visa para el hijo o hija?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Petition.speaksOf(record, Petition.RECEIVED, about) && Child.isSaidToBe(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "203(h)(1), 201(f)(1)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        Thing holder = Petition.holder(given, given.subject());
        LocalDate approved = given.the(Petition.APPROVED, holder);
        LocalDate grown = Child.birthday(given, approved);
        int days = given.result(PetitionDays.RULE, given.subject());
        if (given.the(Petition.CATEGORY, holder) == VisaCategory.IMMEDIATE_RELATIVE) return new DayIfAny.None(FIXED);
        given.because(ADDED, grown, days);
        return new DayIfAny.On(grown.plusDays(given.either(Child.BOTH_ENDS) ? days + 1L : days));
    }
}
