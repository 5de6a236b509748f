package org.throughline.law.relief;

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
import org.throughline.vocabulary.Order;

/// The last day to post the bond without which time to leave, given at the end of a case, falls away.
public final class DepartureBond implements DeadlineRule {
    public static final DepartureBond RULE = new DepartureBond();

    static final Parameter<Integer> DAYS = new Parameter<>("vd.bond_posting", Integer.class);

    private static final Text FALLS_AWAY = Text.of(
            "Without the bond the time to leave falls away. On appeal the Board must see proof of it.",
            "Sin la fianza el tiempo para salir se pierde. En apelación la Junta debe ver prueba de ella.");
    private static final Text JUDGE_SAYS = Text.of(
            "Before the end of the case only the judge can ask for a bond. A lawyer must read the order.",
            "Antes del final del caso solo el juez puede pedir fianza. Un abogado debe leer la orden.");

    private DepartureBond() {}

    @Override
    public String id() {
        return "departure.bond-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the bond for leaving be posted?",
                "¿Para qué día hay que depositar la fianza de salida?");
    }

    @Override
    public Text action() {
        return Text.of("Post the bond for leaving", "Depositar la fianza de salida");
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
        return Departure.mayBeGiven(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240B(b)(3)"), new Citation("8 CFR", "1240.26(c)(3)(i), (c)(4)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing order = given.subject();
        if (given.the(Departure.STAGE, order) == Departure.Stage.BEFORE_THE_END) return given.refer(JUDGE_SAYS);
        LocalDate granted = given.the(Order.DATE, order);
        given.because(FALLS_AWAY);
        return OpenDays.plus(given, granted, given.law(DAYS, granted));
    }
}
