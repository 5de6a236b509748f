package org.throughline.law.status;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;

/// The last day of the time that a worker with a work visa has after the job ended.
public final class GraceEnds implements DeadlineRule {
    public static final GraceEnds RULE = new GraceEnds();

    static final FactType<LocalDate> JOB_ENDED = FactType.date(
                    "job.ended.date",
                    Text.of(
                            "On what day did the job end for which the work visa was given?",
                            "¿Qué día terminó el trabajo por el que se dio la visa de trabajo?"))
            .about(Thing.Kind.ARRIVAL);
    static final FactType<Boolean> USED = FactType.yesNo(
                    "job.graceUsed",
                    Text.of(
                            "Was such a time used before, with the same work petition?",
                            "¿Ya se usó antes un tiempo así, con la misma petición de trabajo?"))
            .about(Thing.Kind.ARRIVAL);

    static final Parameter<Integer> DAYS = new Parameter<>("h1b.grace", Integer.class);

    private static final Text AT_MOST = Text.of(
            "At most {0} days in a row, to {1}, and never past the I-94. An officer can make it shorter.",
            "Como máximo {0} días seguidos, hasta el {1}, y nunca después del I-94. Un oficial puede acortarlo.");
    private static final Text ONCE = Text.of(
            "This time is given once for each petition. A lawyer must look.",
            "Este tiempo se da una vez por cada petición. Un abogado debe verlo.");

    private GraceEnds() {}

    @Override
    public String id() {
        return "status.job-grace-ends";
    }

    @Override
    public Text question() {
        return Text.of(
                "After a job with a work visa ended, how long does the stay go on?",
                "Después de terminar un trabajo con visa, ¿hasta cuándo sigue la estadía?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Have a new petition filed, or ask for a new status",
                "Lograr que se presente una nueva petición, o pedir otro estatus");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ARRIVAL;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(JOB_ENDED, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "214.1(l)(2)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing arrival = given.subject();
        LocalDate ended = given.the(JOB_ENDED, arrival);
        if (given.the(USED, arrival)) return given.refer(ONCE);
        int days = given.law(DAYS, ended);
        LocalDate counted = ended.plusDays(days);
        given.because(AT_MOST, days, counted);
        LocalDate allowed = given.the(Arrival.ADMIT_UNTIL, arrival);
        return allowed.isBefore(counted) ? allowed : counted;
    }
}
