package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// The last day on which USCIS must have the petition of a young person: the day before the 21st birthday. It
/// is not moved here; paper on the next open day may still be in time.
public final class SijFileBy implements DeadlineRule {
    public static final SijFileBy RULE = new SijFileBy();

    static final Parameter<Period> AGE = new Parameter<>("sij.age", Period.class);

    private static final Text BEFORE = Text.of(
            "The person must be under 21 when the petition arrives. The 21st birthday is {0}.",
            "La persona debe tener menos de 21 años cuando llega la petición. Cumple 21 el {0}.");

    private SijFileBy() {}

    @Override
    public String id() {
        return "sij.file-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must USCIS have the petition (Form I-360)?",
                "¿Para qué día debe tener USCIS la petición (Formulario I-360)?");
    }

    @Override
    public Text action() {
        return Text.of(
                "File the petition for the young person (Form I-360)",
                "Presentar la petición para el joven (Formulario I-360)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Sij.concerns(record) && record.facts(Sij.FILED_ON, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 USC", "1232(d)(6)"), new Citation("8 CFR", "204.11(b)(1)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH);
        LocalDate birthday = Anniversary.after(given, born, given.law(AGE, born));
        given.because(BEFORE, birthday);
        return birthday.minusDays(1);
    }
}
