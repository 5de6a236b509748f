package org.throughline.law.asylum;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day on which an asylum application is filed in time.
public final class OneYearDeadline implements DeadlineRule {
    public static final OneYearDeadline RULE = new OneYearDeadline();

    static final Parameter<Period> LIMIT = new Parameter<>("asylum.one_year", Period.class);
    static final Parameter<LocalDate> COUNTS_FROM = new Parameter<>("asylum.one_year.start_floor", LocalDate.class);

    private static final Text FLOOR = Text.of(
            "The limit began on {0}, so the year counts from that day.",
            "El límite empezó el {0}, así que el año se cuenta desde ese día.");

    private OneYearDeadline() {}

    @Override
    public String id() {
        return "asylum.one-year-deadline";
    }

    @Override
    public Text question() {
        return Text.of("By what day must asylum be asked for?", "¿Hasta qué día hay que pedir asilo?");
    }

    @Override
    public Text action() {
        return Text.of("Ask for asylum (Form I-589)", "Pedir asilo (Formulario I-589)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "208(a)(2)(B)"),
                new Citation("8 CFR", "208.4(a)(2)(ii), 1208.4(a)(2)(ii)"),
                new Citation("Minasyan v. Mukasey,", "553 F.3d 1224 (9th Cir. 2009)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate arrived = given.result(LastArrival.RULE);
        LocalDate earliest = given.law(COUNTS_FROM, arrived);
        LocalDate from = arrived.isBefore(earliest) ? earliest : arrived;
        if (!from.equals(arrived)) given.because(FLOOR, from);
        LocalDate lastDay = Anniversary.after(given, from, given.law(LIMIT, from)); // the arrival is day 0
        return OpenDays.sameOrNext(given, lastDay);
    }
}
