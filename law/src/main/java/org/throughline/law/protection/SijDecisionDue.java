package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The day by which USCIS must decide the petition of a young person.
public final class SijDecisionDue implements DeadlineRule {
    public static final SijDecisionDue RULE = new SijDecisionDue();

    static final Parameter<Integer> DAYS = new Parameter<>("sij.decision", Integer.class);

    private static final Text COUNTED = Text.of("{0} days from {1}.", "{0} días desde el {1}.");

    private SijDecisionDue() {}

    @Override
    public String id() {
        return "sij.decision-due";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must USCIS decide the petition (Form I-360)?",
                "¿Para qué día debe decidir USCIS la petición (Formulario I-360)?");
    }

    @Override
    public Text action() {
        return Text.of("See whether USCIS decided the petition", "Ver si USCIS decidió la petición");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.MONEY_OR_TIME;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Sij.FILED_ON, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 USC", "1232(d)(2)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate filed = given.the(Sij.FILED_ON);
        int days = given.law(DAYS, filed);
        given.because(COUNTED, days, filed);
        return filed.plusDays(days);
    }
}
