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
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// The last day on which the state court can make the order for a young person: the day before the birthday
/// at which its power ends. In many states that is the 18th.
public final class SijOrderBy implements DeadlineRule {
    public static final SijOrderBy RULE = new SijOrderBy();

    private static final Text STATE = Text.of(
            "In this state the court acts only before age {0}. The order must come before the petition.",
            "En este estado el tribunal actúa solo antes de los {0} años. La orden debe venir antes de la petición.");

    private SijOrderBy() {}

    @Override
    public String id() {
        return "sij.order-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the state court make its order?",
                "¿Para qué día debe dictar su orden el tribunal del estado?");
    }

    @Override
    public Text action() {
        return Text.of("Get the order of the state court", "Obtener la orden del tribunal del estado");
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
        return List.of(new Citation("INA", "101(a)(27)(J)(i)"), new Citation("8 CFR", "204.11(c)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH);
        int age = given.the(Sij.AGE_LIMIT);
        given.because(STATE, age);
        return Anniversary.after(given, born, Period.ofYears(age)).minusDays(1);
    }
}
