package org.throughline.law.family;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which a visa number comes too late for a child: the 21st birthday and as many days as the petition
/// waited.
public final class AgeOut implements Rule<LocalDate> {
    public static final AgeOut RULE = new AgeOut();

    private static final Text ADDED = Text.of(
            "To {0} are added the {1} days that the petition waited.",
            "Al {0} se le suman los {1} días que esperó la petición.");

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
        return List.of(new Citation("INA", "203(h)(1)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate approved = given.the(Petition.APPROVED, Petition.holder(given, given.subject()));
        LocalDate grown = Child.birthday(given, approved);
        int days = given.result(PetitionDays.RULE, given.subject());
        given.because(ADDED, grown, days);
        return grown.plusDays(given.either(Child.BOTH_ENDS) ? days + 1L : days);
    }
}
