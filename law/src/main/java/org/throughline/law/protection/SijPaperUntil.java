package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day to which paper still counts as in time where the day before the 21st birthday is a weekend day or
/// a holiday.
public final class SijPaperUntil implements Rule<LocalDate> {
    public static final SijPaperUntil RULE = new SijPaperUntil();

    static final Parameter<Boolean> ROLLS = new Parameter<>("time.uscis.paper_weekend_roll", Boolean.class);

    private static final Text RISK = Text.of(
            "Do not plan for this day. Plan for the day before the birthday, or earlier.",
            "No cuente con este día. Planee para la víspera del cumpleaños, o antes.");

    private SijPaperUntil() {}

    @Override
    public String id() {
        return "sij.paper-until";
    }

    @Override
    public Text question() {
        return Text.of(
                "The day before the 21st birthday may be a weekend or a holiday. By what day can paper still come in?",
                "Si la víspera de los 21 años cae en fin de semana o feriado, ¿hasta qué día puede llegar el papel?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Sij.concerns(record) && record.facts(Sij.FILED_ON, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("USCIS", "Policy Manual update 2023-03-29"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate last = given.result(SijFileBy.RULE);
        given.because(RISK);
        return given.law(ROLLS, last) ? OpenDays.sameOrNext(given, last) : last;
    }
}
