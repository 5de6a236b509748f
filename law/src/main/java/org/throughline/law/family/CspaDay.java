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

/// The day on which a child's age is looked at: the day a visa number was there, less the days the petition waited.
public final class CspaDay implements Rule<LocalDate> {
    public static final CspaDay RULE = new CspaDay();

    private static final Text TAKEN_OFF = Text.of(
            "{0} less {1} days is {2}. The law looks at the age on that day.",
            "El {0} menos {1} días es el {2}. La ley mira la edad en ese día.");

    private CspaDay() {}

    @Override
    public String id() {
        return "family.cspa-day";
    }

    @Override
    public Text question() {
        return Text.of(
                "On what day does the law look at the child's age?",
                "¿En qué día mira la ley la edad del hijo o hija?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Petition.speaksOf(record, Petition.AVAILABLE, about) && Child.mayBe(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "203(h)(1)(A), (B)"), new Citation("USCIS", "Policy Manual 7-A-7"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate available = given.the(Petition.AVAILABLE, Petition.holder(given, given.subject()));
        return on(given, available, given.result(PetitionDays.RULE, given.subject()));
    }

    /// The same for any day on which a number is or would be there.
    static LocalDate on(Given given, LocalDate available, int days) {
        LocalDate looked = available.minusDays(days);
        given.because(TAKEN_OFF, available, days, looked);
        return looked;
    }
}
