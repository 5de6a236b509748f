package org.throughline.law.removal;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

/// The day until which an order made in absence closes other ways to stay, where the warnings were given aloud.
public final class AbsenceBar implements Rule<DayIfAny> {
    public static final AbsenceBar RULE = new AbsenceBar();

    static final Parameter<Period> YEARS = new Parameter<>("absentia.relief_bar", Period.class);

    private static final Text WAYS = Text.of(
            "It closes: \"cancellation\", time to leave on one's own, a green card from here, a change of status, and \"registry\".",
            "Cierra la cancelación, el tiempo para salir, la residencia desde aquí, el cambio de estatus y el registro.");
    private static final Text NO_BAR = Text.of(
            "If the judge did not say the warnings aloud, this count closes nothing.",
            "Sin advertencias de palabra, esta cuenta no cierra nada.");
    private static final Text GRAVE = Text.of(
            "A grave reason for the absence lifts this. A lawyer must look.",
            "Una razón grave para la ausencia quita esto. Un abogado debe verlo.");

    private AbsenceBar() {}

    @Override
    public String id() {
        return "removal.absence-bar-until";
    }

    @Override
    public Text question() {
        return Text.of(
                "Until what day does the order made in absence close other ways to stay?",
                "¿Hasta qué día cierra otras vías la orden en ausencia?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Decision.mayBeInAbsence(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240(b)(7)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        Thing order = given.subject();
        if (!given.the(Absence.WARNED, order)) return new DayIfAny.None(NO_BAR);
        if (given.the(Absence.EXCEPTIONAL, order)) return given.refer(GRAVE);
        LocalDate finalOn = given.the(Order.DATE, order); // final at once, 8 CFR 1241.1(e)
        given.because(WAYS);
        return new DayIfAny.On(Anniversary.after(given, finalOn, given.law(YEARS, finalOn)));
    }
}
