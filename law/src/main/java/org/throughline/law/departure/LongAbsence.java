package org.throughline.law.departure;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.presence.BarException;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// What a long time away does to a resident: the card alone no longer opens the door.
public final class LongAbsence implements Preview {
    public static final LongAbsence RULE = new LongAbsence();

    static final FactType<Boolean> REENTRY_PERMIT = FactType.yesNo(
            "plan.reentryPermit",
            Text.of(
                    "Does the person have a re-entry permit (Form I-327)?",
                    "¿La persona tiene un permiso de reingreso (Formulario I-327)?"));
    static final FactType<LocalDate> REENTRY_UNTIL = FactType.date(
            "plan.reentryPermit.until.date",
            Text.of(
                    "What is the last day of the re-entry permit?",
                    "¿Cuál es el último día del permiso de reingreso?"));

    static final Parameter<Period> CARD_RETURN = new Parameter<>("travel.card_return", Period.class);
    static final Parameter<Integer> AS_RESIDENT = new Parameter<>("travel.asks_anew_over", Integer.class);

    private static final Text CARD = Text.of(
            "After a year away, on {0}, the green card alone no longer lets the person in. Residence may count as given up.",
            "Tras un año fuera, el {0}, la tarjeta verde sola ya no sirve para entrar. La residencia puede darse por dejada.");
    private static final Text PERMIT_ENDS = Text.of(
            "The re-entry permit ends on {0}, before the day of return.",
            "El permiso de reingreso termina el {0}, antes del día de regreso.");
    private static final Text AS_NEW = Text.of(
            "The trip is more than {0} days long. So the officer can treat the person as one who asks to come in anew.",
            "Tras más de {0} días fuera, el oficial puede tratar a la persona como alguien que pide entrar de nuevo.");
    private static final Text SHORT = Text.of(
            "A short trip can be a danger too, if the person gave up the home here or has an arrest.",
            "Un viaje corto también puede ser un peligro si la persona dejó su hogar aquí o tiene un arresto.");

    private LongAbsence() {}

    @Override
    public String id() {
        return "departure.long-absence";
    }

    @Override
    public Text question() {
        return Text.of("Is the time away too long for a green card?", "¿El viaje es muy largo para una tarjeta verde?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "101(a)(13)(C)(ii)"), new Citation("8 CFR", "211.1(a)(2), 223.3(a)"));
    }

    @Override
    public Consequence apply(Given given) {
        if (!given.the(BarException.RESIDENT_NOW)) return Consequence.none();
        LocalDate leaves = given.the(PlannedTrip.LEAVES);
        LocalDate back = given.the(PlannedTrip.BACK);
        LocalDate year = Anniversary.after(given, leaves, given.law(CARD_RETURN, leaves));
        if (!back.isBefore(year)) {
            if (!given.the(REENTRY_PERMIT)) return Consequence.found("card-too-old", CARD, year);
            LocalDate until = given.the(REENTRY_UNTIL);
            if (back.isAfter(until)) return Consequence.found("re-entry-permit-ends", PERMIT_ENDS, until);
        }
        int most = given.law(AS_RESIDENT, leaves);
        if (ChronoUnit.DAYS.between(leaves, back) > most) return Consequence.found("asks-anew", AS_NEW, most);
        given.because(SHORT);
        return Consequence.none();
    }
}
