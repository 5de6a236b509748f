package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.time.DaySet;
import org.throughline.vocabulary.Trip;

/// The day on which one year here is full, counted from the grant of asylum or from coming as a refugee. Days abroad do
/// not count.
public final class ProtectedYear implements Rule<LocalDate> {
    public static final ProtectedYear RULE = new ProtectedYear();

    static final Parameter<Period> ASYLUM = new Parameter<>("asylee.adjust.presence", Period.class);
    static final Parameter<Period> REFUGEE = new Parameter<>("refugee.adjust.presence", Period.class);
    static final Parameter<Boolean> AT_DECISION = new Parameter<>("asylee.adjust.measured_at_decision", Boolean.class);

    /// Whether the day of leaving counts as a day away. No text says so.
    static final LegalQuestion<Boolean> FIRST_DAY = firstDay();

    /// The row in force as far as seen: it matters on the day of a decision to come.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text ABROAD = Text.of(
            "Days abroad do not count, so {0} more days are needed after {1}.",
            "Los días fuera del país no cuentan, así que hacen falta {0} días más después del {1}.");
    private static final Text WHEN_DECIDED = Text.of(
            "USCIS asks for the full year on the day it decides, not on the day it gets the form.",
            "USCIS pide el año completo el día en que decide, no el día en que recibe la solicitud.");

    private ProtectedYear() {}

    @Override
    public String id() {
        return "asylee.year-here";
    }

    @Override
    public Text question() {
        return Text.of(
                "With asylum or as a refugee: on what day is one year here full?",
                "Con asilo o como refugiado: ¿qué día se cumple un año aquí?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Protected.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "209(a)(1)(B), (b)(2)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate since = Protected.since(given);
        LocalDate year =
                Anniversary.after(given, since, given.law(Protected.hasAsylum(given) ? ASYLUM : REFUGEE, since));
        DaySet away = DaySet.EMPTY;
        DaySet between = DaySet.EMPTY;
        for (Thing trip : trips(given)) {
            LocalDate left = given.the(Trip.LEFT, trip);
            if (!left.isBefore(full(since, year, away))) break; // the year was full before it
            LocalDate back = given.the(Trip.RETURNED, trip);
            if (!left.isBefore(back)) continue;
            away = away.union(DaySet.of(left, back));
            between = between.union(DaySet.of(left.plusDays(1), back));
        }
        LocalDate full = full(since, year, away);
        LocalDate sooner = full(since, year, between);
        if (!sooner.equals(full) && !given.either(FIRST_DAY)) full = sooner;
        if (full.isAfter(year)) given.because(ABROAD, ChronoUnit.DAYS.between(year, full), year);
        if (given.law(AT_DECISION, NEWEST)) given.because(WHEN_DECIDED);
        return full;
    }

    private static List<Thing> trips(Given given) {
        return given.every(Thing.Kind.TRIP).stream()
                .sorted(Comparator.comparing(trip -> given.the(Trip.LEFT, trip)))
                .toList();
    }

    /// The day moves on by each day away before it, until no more are found.
    private static LocalDate full(LocalDate since, LocalDate year, DaySet away) {
        LocalDate full = year;
        while (true) {
            LocalDate later =
                    year.plusDays(away.intersect(DaySet.of(since, full)).days());
            if (later.equals(full)) return full;
            full = later;
        }
    }

    private static LegalQuestion<Boolean> firstDay() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(true, new Citation("INA", "209: from the day of leaving to the day of return"));
        readings.put(
                false, new Citation("8 CFR", "316.5(b), by likeness: the days of leaving and return are days here"));
        return new LegalQuestion<>(
                "asylee.day-of-leaving",
                readings,
                Text.of(
                        "Does the day of leaving count as a day away?",
                        "¿El día de la salida cuenta como día fuera del país?"));
    }
}
