package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.text.Text;
import org.throughline.vocabulary.Trip;

/// The last day for Form N-470: before a year abroad without a break is full.
public final class AbroadFormBy implements DeadlineRule {
    public static final AbroadFormBy RULE = new AbroadFormBy();

    private static final Text BEFORE = Text.of(
            "The year abroad is full on {0}. The form must come before. Do not count on more time for a weekend.",
            "El año fuera se cumple el {0}. El formulario debe llegar antes. No cuente con más tiempo por fin de semana.");
    private static final Text NOT_PRESENCE = Text.of(
            "The form keeps the residence together. It adds days of presence for the US government alone.",
            "El formulario mantiene la residencia. Solo con el gobierno de EE. UU. suma días de presencia.");

    private AbroadFormBy() {}

    @Override
    public String id() {
        return "naturalization.abroad-form-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must Form N-470 be filed for this trip?",
                "¿Para qué día se debe presentar el Formulario N-470 por este viaje?");
    }

    @Override
    public Text action() {
        return Text.of("File Form N-470 for work abroad", "Presentar el Formulario N-470 por trabajo fuera del país");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.MONEY_OR_TIME;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.TRIP;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return WorkAbroad.isSaid(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(b)(1), (c)"));
    }

    @Override
    public LocalDate apply(Given given) {
        WorkAbroad work = WorkAbroad.of(given);
        LocalDate left = given.the(Trip.LEFT, given.subject());
        LocalDate full = Anniversary.after(given, left, given.law(TripEffect.BREAKS_AT, left));
        given.because(BEFORE, full);
        if (work != WorkAbroad.RELIGIOUS) given.because(NOT_PRESENCE); // INA 317 is not modelled
        return full.minusDays(1);
    }
}
