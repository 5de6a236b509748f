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

/// The first day on which a person in U status can ask for residence: after three years of presence.
public final class UAdjustFrom implements Rule<LocalDate> {
    public static final UAdjustFrom RULE = new UAdjustFrom();

    static final Parameter<Period> YEARS = new Parameter<>("u.adjust.presence", Period.class);

    private static final Text STILL_IN = Text.of(
            "The person must still be in U status on the day of filing.",
            "La persona debe seguir en estatus U el día en que lo pide.");

    private UAdjustFrom() {}

    @Override
    public String id() {
        return "u.adjust-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can a person in U status ask for residence?",
                "¿Desde qué día puede pedir la residencia una persona con estatus U?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(UStatus.FROM, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "245(m)(1)(A)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate from = given.the(UStatus.FROM);
        if (given.result(UPresence.RULE) == Presence.BROKEN) return given.refer(StatusTrips.BROKEN);
        given.because(STILL_IN);
        return Anniversary.after(given, from, given.law(YEARS, from));
    }
}
