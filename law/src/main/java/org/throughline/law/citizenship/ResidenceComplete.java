package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// The day on which the years of residence are complete, if no long trip broke them.
public final class ResidenceComplete implements Rule<LocalDate> {
    public static final ResidenceComplete RULE = new ResidenceComplete();

    private ResidenceComplete() {}

    @Override
    public String id() {
        return "naturalization.residence-complete";
    }

    @Override
    public Text question() {
        return Text.of("When are the years as a resident complete?", "¿Cuándo se cumplen los años como residente?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(a), 319(a)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate since = given.the(Client.RESIDENT_SINCE);
        Basis basis = given.the(Basis.FACT);
        return Anniversary.after(given, since, given.law(basis.years, since));
    }
}
