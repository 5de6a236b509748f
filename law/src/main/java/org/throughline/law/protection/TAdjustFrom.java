package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which a person in T status can ask for residence: after three years, or when the
/// investigation is complete, whichever comes first.
public final class TAdjustFrom implements Rule<LocalDate> {
    public static final TAdjustFrom RULE = new TAdjustFrom();

    static final Parameter<Period> YEARS = new Parameter<>("t.adjust.presence", Period.class);

    private static final Text SOONER = Text.of(
            "The police work on the case was done on {0}. The first of the days counts.",
            "La investigación quedó completa el {0}. Vale el día que llega primero.");

    private TAdjustFrom() {}

    @Override
    public String id() {
        return "t.adjust-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can a person in T status ask for residence?",
                "¿Desde qué día puede pedir la residencia una persona con estatus T?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(TStatus.FROM, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "245(l)(1)(A)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate from = given.the(TStatus.FROM);
        if (given.result(TPresence.RULE) == Presence.BROKEN) return given.refer(StatusTrips.BROKEN);
        LocalDate years = Anniversary.after(given, from, given.law(YEARS, from));
        if (!given.the(TStatus.CLOSED)) return years;
        LocalDate closed = given.the(TStatus.CLOSED_ON);
        given.because(SOONER, closed);
        return closed.isBefore(years) ? closed : years;
    }
}
