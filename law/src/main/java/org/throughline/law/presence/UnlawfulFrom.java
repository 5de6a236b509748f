package org.throughline.law.presence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;

/// The first day of one stay on which being here counts as unlawful presence.
public final class UnlawfulFrom implements Rule<Start> {
    public static final UnlawfulFrom RULE = new UnlawfulFrom();

    static final FactType<Boolean> FOUND = FactType.yesNo(
                    "status.violationFound",
                    Text.of(
                            "Did USCIS or a judge say in writing that the person broke the rules of the D/S stay?",
                            "¿USCIS (en una decisión) o un juez (en una orden) declaró que la persona violó su estatus D/S?"))
            .about(Thing.Kind.ARRIVAL);
    static final FactType<LocalDate> FOUND_ON = FactType.date(
                    "status.violationFound.date", Text.of("On what day was that decided?", "¿Qué día se decidió eso?"))
            .about(Thing.Kind.ARRIVAL);

    static final Parameter<Boolean> NEEDS_FINDING = new Parameter<>("up.ds_no_accrual_without_finding", Boolean.class);
    static final Parameter<LocalDate> WATCH = new Parameter<>("up.ds.fixed_admission_watch", LocalDate.class);

    static final LegalQuestion<Boolean> ENTRY_DAY = question(
            "presence.entry-day",
            "the day of entry counts",
            "the day after the entry is the first",
            Text.of(
                    "Does the day of an entry without inspection count?",
                    "¿Cuenta el día de una entrada sin inspección?"));
    static final LegalQuestion<Boolean> FINDING_DAY = question(
            "presence.finding-day",
            "the day of the decision counts (older manual texts)",
            "the day after the decision is the first (newer texts)",
            Text.of("Does the day of the decision count?", "¿Cuenta el día de la decisión?"));

    private static final Text STATUS_APART = Text.of(
            "The stay was allowed until {0}. Breaking a rule of the status before that day is another matter and does not count here.",
            "La estadía estaba permitida hasta el {0}. Romper una regla del estatus antes de ese día es otro asunto y no cuenta aquí.");
    private static final Text NO_FINDING = Text.of(
            "The stay was for duration of status (D/S). Without a decision that the status was broken, no day counts.",
            "La estadía era por duración de estatus (D/S). Sin una decisión de que se violó el estatus, ningún día cuenta.");
    private static final Text NEW_ADMISSIONS = Text.of(
            "For D/S admissions since {0} a new rule may apply.",
            "Para admisiones D/S desde el {0} puede aplicarse una regla nueva.");
    private static final Text NOT_READ = Text.of(
            "A new rule about D/S may apply that was not read yet. A lawyer must look.",
            "Puede aplicarse una regla nueva sobre D/S que aún no se ha leído. Un abogado debe verlo.");

    private UnlawfulFrom() {}

    @Override
    public String id() {
        return "presence.unlawful-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day does this stay count as unlawful presence?",
                "¿Desde qué día es esta estadía presencia ilegal para la ley?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ARRIVAL;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "212(a)(9)(B)(ii), (iv)"),
                new Citation("USCIS", "consolidated memo of 2009-05-06 (AFM 40.9.2)"));
    }

    @Override
    public Start apply(Given given) {
        Thing arrival = given.subject();
        return switch (given.the(Arrival.MANNER, arrival)) {
            case ENTERED_WITHOUT_INSPECTION -> countsFrom(given.the(Arrival.DATE, arrival), given.either(ENTRY_DAY));
            case PAROLED -> new Start.From(allowedUntil(given, arrival).plusDays(1));
            case ADMITTED ->
                switch (given.the(Arrival.ADMITTED_FOR, arrival)) {
                    case UNTIL_A_DAY -> admittedUntilADay(given, arrival);
                    case DURATION_OF_STATUS -> admittedForStatus(given, arrival);
                };
        };
    }

    private static Start admittedUntilADay(Given given, Thing arrival) {
        LocalDate last = allowedUntil(given, arrival);
        return given.the(Extension.ASKED, arrival)
                ? Extension.start(given, arrival, last)
                : new Start.From(last.plusDays(1));
    }

    private static LocalDate allowedUntil(Given given, Thing arrival) {
        LocalDate last = given.the(Arrival.ADMIT_UNTIL, arrival);
        given.because(STATUS_APART, last);
        return last;
    }

    private static Start admittedForStatus(Given given, Thing arrival) {
        LocalDate came = given.the(Arrival.DATE, arrival);
        LocalDate watch = given.law(WATCH, came);
        if (!came.isBefore(watch)) {
            given.because(NEW_ADMISSIONS, watch);
            return given.refer(NOT_READ);
        }
        if (given.law(NEEDS_FINDING, came) && !given.the(FOUND, arrival)) {
            given.because(NO_FINDING);
            return new Start.NotYet();
        }
        return countsFrom(given.the(FOUND_ON, arrival), given.either(FINDING_DAY));
    }

    private static Start countsFrom(LocalDate day, boolean itself) {
        return new Start.From(itself ? day : day.plusDays(1));
    }

    private static LegalQuestion<Boolean> question(String id, String yes, String no, Text question) {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(true, new Citation("AFM 40.9.2;", yes));
        readings.put(false, new Citation("AFM 40.9.2;", no));
        return new LegalQuestion<>(id, readings, question);
    }
}
