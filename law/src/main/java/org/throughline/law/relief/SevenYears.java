package org.throughline.law.relief;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day on which seven years of residence after an admission are full, if nothing stopped the count before.
public final class SevenYears implements Rule<DayIfAny> {
    public static final SevenYears RULE = new SevenYears();

    static final FactType<LocalDate> ADMITTED = FactType.date(
            "admission.first.date",
            Text.of(
                    "On what day did an officer first let the person in to live here? (With a visa or a status.)",
                    "¿Qué día un oficial dejó entrar por primera vez a la persona, con cualquier visa o estatus, para vivir aquí?"));

    static final Parameter<Period> LENGTH = new Parameter<>("42a.residence", Period.class);

    private SevenYears() {}

    @Override
    public String id() {
        return "cancellation.seven-year-date";
    }

    @Override
    public Text question() {
        return Text.of(
                "On what day are seven years after the first admission full?",
                "¿Qué día se completan siete años después de la primera admisión?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return ResidentCancellation.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "240A(a)(2), (d)(1)"), new Citation("Barton v. Barr,", "590 U.S. 222 (2020)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        LocalDate admitted = given.the(ADMITTED);
        DayIfAny stop = given.result(TimeStops.RULE);
        return Years.full(given, admitted, given.law(LENGTH, admitted), stop); // a move abroad is not looked at
    }
}
