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

/// The last day for a motion that says the judge or the Board got the law or the facts wrong.
public final class ReconsiderDeadline implements DeadlineRule {
    public static final ReconsiderDeadline RULE = new ReconsiderDeadline();

    static final Parameter<Integer> DAYS = new Parameter<>("mtr.reconsider", Integer.class);

    private static final Text ONE = Text.of(
            "The law allows one. It does not stop the time for a court of appeals.",
            "La ley permite una. No detiene el plazo para una corte de apelaciones.");

    private ReconsiderDeadline() {}

    @Override
    public String id() {
        return "removal.reconsider-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the court have the motion (\"to reconsider\")?",
                "¿Qué día debe tener la corte la petición de que lo vea de nuevo?");
    }

    @Override
    public Text action() {
        return Text.of("File a motion to reconsider", "Presentar la petición de reconsiderar");
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
        return List.of(new Citation("INA", "240(c)(6)(A), (B)"), new Citation("8 CFR", "1003.2(b), 1003.23(b)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing order = given.subject();
        LocalDate finalOn = given.result(FinalOrder.RULE, order);
        given.because(ONE);
        return OpenDays.sameOrNext(given, finalOn.plusDays(given.law(DAYS, finalOn)), FinalOrder.office(given, order));
    }
}
