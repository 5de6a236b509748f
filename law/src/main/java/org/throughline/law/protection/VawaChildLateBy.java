package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// The last day for a late petition of a child, where the abuse was one central reason for the delay: the day
/// before the 25th birthday. Whether it was is for a lawyer.
public final class VawaChildLateBy implements Rule<LocalDate> {
    public static final VawaChildLateBy RULE = new VawaChildLateBy();

    static final Parameter<Period> AGE = new Parameter<>("vawa.child_max", Period.class);

    private static final Text REASON = Text.of(
            "This day counts only if the abuse was one main reason for the delay. A lawyer must look. Plan for the 21st birthday.",
            "Este día vale solo si el abuso fue una razón principal de la demora. Un abogado debe verlo. Planee para los 21 años.");

    private VawaChildLateBy() {}

    @Override
    public String id() {
        return "vawa.child-late-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "What is the last day for a late petition of a child? (The harm was a main reason for the wait.)",
                "¿Cuál es el último día para una petición tardía de un hijo, si el abuso fue una razón principal de la demora?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Vawa.concerns(record) && record.facts(Vawa.FILED_ON, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "204(a)(1)(D)(v)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH);
        given.because(REASON);
        return Anniversary.after(given, born, given.law(AGE, born)).minusDays(1);
    }
}
