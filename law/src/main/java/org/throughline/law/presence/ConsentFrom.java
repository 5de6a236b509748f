package org.throughline.law.presence;

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
import org.throughline.vocabulary.Arrival;

/// The day from which consent to come back can be asked for under the permanent bar: years outside after
/// the last leaving.
public final class ConsentFrom implements Rule<DayIfAny> {
    public static final ConsentFrom RULE = new ConsentFrom();

    static final Parameter<Period> YEARS = new Parameter<>("up.perm.consent_after", Period.class);

    private static final Text NO_ENTRY = Text.of(
            "No entry without inspection is known, so no such wait is known.",
            "No se conoce una entrada sin inspección, así que no se conoce esa espera.");
    private static final Text OUTSIDE = Text.of(
            "The years count only outside the country, from the last leaving on {0}.",
            "Los años cuentan solo fuera del país, desde la última salida el {0}.");

    private ConsentFrom() {}

    @Override
    public String id() {
        return "presence.consent-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can consent to come back be asked for?",
                "¿Desde qué día se puede pedir permiso para volver?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.each(Thing.Kind.ARRIVAL).size() > 1;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "212(a)(9)(C)(ii)"),
                new Citation("Matter of Torres-Garcia,", "23 I&N Dec. 866 (BIA 2006)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        List<Thing> arrivals = Reentry.inOrder(given);
        if (Reentry.lastWithoutInspection(given, arrivals).isEmpty()) return new DayIfAny.None(NO_ENTRY);
        LocalDate left = given.the(Arrival.LEFT, arrivals.getLast());
        given.because(OUTSIDE, left);
        return new DayIfAny.On(Anniversary.after(given, left, given.law(YEARS, left)));
    }
}
