package org.throughline.law.presence;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.OrderOutcome;

/// The day until which a missed court case closes the way back, counted from the leaving after it.
public final class AbsenceBarUntil implements Rule<BarEnd> {
    public static final AbsenceBarUntil RULE = new AbsenceBarUntil();

    static final FactType<Boolean> GOOD_CAUSE = FactType.yesNo(
                    "order.goodCause",
                    Text.of(
                            "Was there a good cause for missing that hearing?",
                            "¿Hubo una buena causa para faltar a esa audiencia?"))
            .about(Thing.Kind.ORDER);

    static final Parameter<Period> YEARS = new Parameter<>("failure_to_attend_bar", Period.class);

    private static final Text CAUSE = Text.of(
            "With a good cause for not being there, this does not count. A lawyer must look.",
            "Con una buena causa para no haber ido, esto no cuenta. Un abogado debe verlo.");

    private AbsenceBarUntil() {}

    @Override
    public String id() {
        return "presence.absence-bar-until";
    }

    @Override
    public Text question() {
        return Text.of(
                "Until what day does the missed court case close the way back?",
                "¿Hasta qué día cierra el regreso la falta a la corte?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return OrderBarLength.mayRemove(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(6)(B)"));
    }

    @Override
    public BarEnd apply(Given given) {
        Thing order = given.subject();
        if (given.the(Order.OUTCOME, order) != OrderOutcome.REMOVED_IN_ABSENTIA) return new BarEnd.NoCount();
        if (!given.the(OrderBarUntil.LEFT_UNDER, order)) return new BarEnd.NoCount();
        if (given.the(GOOD_CAUSE, order)) return given.refer(CAUSE);
        LocalDate left = given.the(OrderBarUntil.LEFT_ON, order);
        return new BarEnd.On(Anniversary.after(given, left, given.law(YEARS, left)));
    }
}
