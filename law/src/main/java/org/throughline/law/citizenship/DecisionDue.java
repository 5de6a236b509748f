package org.throughline.law.citizenship;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.time.FederalHolidays;
import org.throughline.time.Office;

/// The last day on which USCIS should decide on naturalization after the interview.
public final class DecisionDue implements Rule<LocalDate> {
    public static final DecisionDue RULE = new DecisionDue();

    /// What a weekend does to the last day.
    enum Weekend {
        CHANGES_NOTHING,
        RUNS_ON
    }

    static final FactType<LocalDate> EXAMINED = FactType.date(
            "naturalization.examined.date",
            Text.of(
                    "On what day was, or is, the first interview for Form N-400?",
                    "¿Qué día fue, o será, la primera entrevista del Formulario N-400?"));

    static final Parameter<Integer> DAYS = new Parameter<>("nat.decision", Integer.class);
    static final LegalQuestion<Weekend> WEEKEND = weekend();

    private static final Set<DayOfWeek> WEEKEND_DAYS = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Text COUNTED = Text.of("{0} days from {1}.", "{0} días desde el {1}.");

    private DecisionDue() {}

    @Override
    public String id() {
        return "naturalization.decision-due";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day should USCIS decide after the interview?",
                "¿Para qué día debe decidir USCIS después de la entrevista?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return wasExamined(record);
    }

    static boolean wasExamined(ClientRecord record) {
        return !record.facts(EXAMINED, Thing.CLIENT).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "336(b)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate examined = given.the(EXAMINED);
        int days = given.law(DAYS, examined);
        given.because(COUNTED, days, examined);
        LocalDate last = examined.plusDays(days);
        boolean asItIs = !mayBeClosed(last) || given.either(WEEKEND) == Weekend.CHANGES_NOTHING;
        return asItIs ? last : OpenDays.sameOrNext(given, last);
    }

    private static boolean mayBeClosed(LocalDate day) {
        return WEEKEND_DAYS.contains(day.getDayOfWeek())
                || FederalHolidays.observedOn(day, Office.ELSEWHERE).isPresent();
    }

    private static LegalQuestion<Weekend> weekend() {
        var readings = new LinkedHashMap<Weekend, Citation>();
        readings.put(Weekend.CHANGES_NOTHING, new Citation("INA", "336(b): the end of the 120th day"));
        readings.put(Weekend.RUNS_ON, new Citation("FRCP", "6(a)(1)(C): the end of the next open day"));
        return new LegalQuestion<>(
                "naturalization.decision-weekend",
                readings,
                Text.of(
                        "The last day is not a work day. Does the time of USCIS run on to the next one?",
                        "El último día no es hábil. ¿Corre el plazo de USCIS hasta el siguiente día hábil?"));
    }
}
