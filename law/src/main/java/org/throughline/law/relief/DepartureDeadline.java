package org.throughline.law.relief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.law.removal.FinalOrder;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

/// The last day to leave under time that a judge gave. If it is a weekend day or a holiday, the next open day counts.
public final class DepartureDeadline implements DeadlineRule {
    public static final DepartureDeadline RULE = new DepartureDeadline();

    static final Parameter<Integer> BEFORE_THE_END = new Parameter<>("vd.pre", Integer.class);
    static final Parameter<Integer> AT_THE_END = new Parameter<>("vd.post", Integer.class);
    static final Parameter<Boolean> ROLLS = new Parameter<>("vd.weekend_roll", Boolean.class);

    private static final Text TOO_LONG = Text.of(
            "{0} days are more than the {1} that the law allows. A lawyer must look at the order.",
            "{0} días son más que los {1} que la ley permite. Un abogado debe ver la orden.");
    private static final Text LONGER = Text.of(
            "The order names more days than the law allows. A lawyer must look.",
            "La orden da más días de los que la ley permite. Un abogado debe verlo.");
    private static final Text ENDS = Text.of(
            "A motion to reopen or a petition to a court of appeals ends this time. Ask a lawyer before filing.",
            "Pedir que se abra el caso, o ir a una corte más alta, termina este tiempo. Pregunte antes a un abogado.");
    private static final Text EARLIER = Text.of(
            "To be safe, leave before the weekend and keep proof of leaving.",
            "Para mayor seguridad, salga antes del fin de semana y guarde prueba de la salida.");

    private DepartureDeadline() {}

    @Override
    public String id() {
        return "departure.last-day";
    }

    @Override
    public Text question() {
        return Text.of("By what day must the person leave?", "¿A más tardar qué día debe salir la persona?");
    }

    @Override
    public Text action() {
        return Text.of("Leave the United States", "Salir de los Estados Unidos");
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
    public Optional<FactType<LocalDate>> printed() {
        return Optional.of(FinalOrder.DEPART_BY);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Departure.mayBeGiven(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "240B(a)(2)(A), (b)(2)"),
                new Citation("Monsalvo Velazquez v. Bondi,", "604 U.S. ___ (2025)"),
                new Citation("8 CFR", "1240.26"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing order = given.subject();
        int days = given.the(Departure.DAYS, order);
        LocalDate granted = given.the(Order.DATE, order);
        int most = given.law(
                given.the(Departure.STAGE, order) == Departure.Stage.AT_THE_END ? AT_THE_END : BEFORE_THE_END, granted);
        if (days > most) {
            given.because(TOO_LONG, days, most);
            return given.refer(LONGER);
        }
        given.because(ENDS);
        LocalDate last = granted.plusDays(days);
        if (!given.law(ROLLS, last)) return last;
        LocalDate rolled = OpenDays.sameOrNext(given, last);
        if (!rolled.equals(last)) given.because(EARLIER);
        return rolled;
    }
}
