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

/// The last day for the petition of a child whom a parent hurt: the day before the 21st birthday.
public final class VawaChildBy implements DeadlineRule {
    public static final VawaChildBy RULE = new VawaChildBy();

    static final Parameter<Period> AGE = new Parameter<>("vawa.child_age", Period.class);

    private static final Text BEFORE = Text.of(
            "A child is under 21. The 21st birthday is {0}. A later petition needs a reason tied to the abuse.",
            "Un hijo tiene menos de 21 años. Cumple 21 el {0}. Una petición posterior necesita una razón ligada al abuso.");

    private VawaChildBy() {}

    @Override
    public String id() {
        return "vawa.child-file-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must USCIS have the petition of a child whom a parent hurt?",
                "¿Para qué día debe tener USCIS la petición de un hijo a quien un padre o madre dañó?");
    }

    @Override
    public Text action() {
        return Text.of(
                "File the petition of the child (Form I-360)", "Presentar la petición del hijo (Formulario I-360)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Vawa.concerns(record) && record.facts(Vawa.FILED_ON, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "204(a)(1)(A)(iv), (B)(iii)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH);
        LocalDate birthday = Anniversary.after(given, born, given.law(AGE, born));
        given.because(BEFORE, birthday);
        return birthday.minusDays(1);
    }
}
