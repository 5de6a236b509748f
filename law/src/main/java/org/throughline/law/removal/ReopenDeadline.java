package org.throughline.law.removal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day for a motion to reopen. It is shown even where an exception is claimed.
public final class ReopenDeadline implements DeadlineRule {
    public static final ReopenDeadline RULE = new ReopenDeadline();

    static final Parameter<Integer> DAYS = new Parameter<>("mtr.reopen", Integer.class);

    private ReopenDeadline() {}

    @Override
    public String id() {
        return "removal.reopen-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the motion to reopen be received?",
                "¿Para qué día debe recibirse la petición de reabrir el caso?");
    }

    @Override
    public Text action() {
        return Text.of("File a motion to reopen", "Presentar la petición de reabrir el caso");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.LIBERTY;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Decision.mayGoAgainst(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240(c)(7)(C)(i)"), new Citation("8 CFR", "1003.2(c)(2), 1003.23(b)(1)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing order = given.subject();
        LocalDate finalOn = given.result(FinalOrder.RULE, order);
        return OpenDays.sameOrNext(given, finalOn.plusDays(given.law(DAYS, finalOn)), FinalOrder.office(given, order));
    }
}
