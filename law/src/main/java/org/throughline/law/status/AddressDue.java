package org.throughline.law.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Move;

/// The last day to tell USCIS of a new address. Each move counts. Whether to send it is another question.
public final class AddressDue implements DeadlineRule {
    public static final AddressDue RULE = new AddressDue();

    static final Parameter<Integer> DAYS = new Parameter<>("ar11", Integer.class);

    /// The statute says ten days and nothing of weekends.
    static final LegalQuestion<Boolean> WEEKEND = weekend();

    private static final Text COUNTED = Text.of(
            "{0} days from the move on {1}. The court has its own form and its own, shorter time.",
            "{0} días desde la mudanza del {1}. La corte tiene su propio formulario y un plazo más corto.");
    private static final Text ASK_FIRST = Text.of(
            "Is there an order, was the person hurt, or does the person hide? Then ask a lawyer first.",
            "¿Hay una orden, hubo daño, o la persona se esconde? Entonces pregunte antes a un abogado.");

    private AddressDue() {}

    @Override
    public String id() {
        return "address.ar11-due";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must USCIS be told of this move?",
                "¿Para qué día hay que avisar a USCIS de esta mudanza?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Tell USCIS of the new address (Form AR-11)",
                "Avisar a USCIS de la nueva dirección (Formulario AR-11)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.MOVE;
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "265(a)"), new Citation("8 CFR", "265.1"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate moved = given.the(Move.DATE, given.subject());
        int days = given.law(DAYS, moved);
        given.because(COUNTED, days, moved);
        given.because(ASK_FIRST);
        LocalDate counted = moved.plusDays(days);
        return UscisWeekend.mayBeClosed(counted) && given.either(WEEKEND)
                ? OpenDays.sameOrNext(given, counted)
                : counted;
    }

    private static LegalQuestion<Boolean> weekend() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("INA", "265(a): ten days, whatever day the last one is"));
        readings.put(true, new Citation("8 CFR", "1.2: the next open day"));
        return new LegalQuestion<>(
                "address.weekend",
                readings,
                Text.of(
                        "The tenth day is a weekend day or a holiday. Does the time run on?",
                        "El décimo día es fin de semana o feriado. ¿Sigue corriendo el plazo?"));
    }
}
