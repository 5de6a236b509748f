package org.throughline.law.family;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// How many days the petition waited for its approval. They are taken off a child's age. Days are counted, never
/// months or years.
public final class PetitionDays implements Rule<Integer> {
    public static final PetitionDays RULE = new PetitionDays();

    private static final Text COUNTED = Text.of(
            "From {0} to {1} the petition waited {2} days. The first day is not counted.",
            "Del {0} al {1} la petición esperó {2} días. El primer día no se cuenta.");
    private static final Text WRONG_ORDER = Text.of(
            "The approval is dated before the petition. A lawyer must look at the papers.",
            "La aprobación tiene fecha anterior a la petición. Un abogado debe ver los papeles.");

    private PetitionDays() {}

    @Override
    public String id() {
        return "family.petition-days";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days did the petition wait for a yes?",
                "¿Cuántos días esperó la petición hasta que la aprobaron?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Petition.RECEIVED, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "203(h)(1)(B)"));
    }

    @Override
    public Integer apply(Given given) {
        Thing holder = Petition.holder(given, given.subject());
        LocalDate received = given.the(Petition.RECEIVED, holder);
        LocalDate approved = given.the(Petition.APPROVED, holder);
        if (approved.isBefore(received)) return given.refer(WRONG_ORDER);
        int days = (int) ChronoUnit.DAYS.between(received, approved);
        given.because(COUNTED, received, approved, days);
        return days;
    }
}
