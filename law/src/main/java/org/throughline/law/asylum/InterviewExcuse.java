package org.throughline.law.asylum;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day to tell USCIS why an asylum interview was missed.
public final class InterviewExcuse implements DeadlineRule {
    public static final InterviewExcuse RULE = new InterviewExcuse();

    static final FactType<LocalDate> MISSED = FactType.date(
            "asylum.interview.missed.date",
            Text.of(
                    "On what day was the asylum interview that was missed?",
                    "¿Qué día era la entrevista a la que se faltó?"));
    static final FactType<Boolean> EXCUSED = FactType.yesNo(
            "asylum.interview.excuseSent",
            Text.of("Did the person tell USCIS why they missed it?", "¿La persona ya explicó a USCIS por qué faltó?"));

    static final Parameter<Integer> DAYS = new Parameter<>("asylum.missed_interview_excuse", Integer.class);

    private static final Text LOST = Text.of(
            "With no good reason in time, the case can go to court, and the work-permit clock stops.",
            "Sin una buena razón a tiempo, el caso puede ir a la corte, y el reloj del permiso de trabajo se para.");
    private static final Text OTHER_TIMES = Text.of(
            "Other papers name other times. Send the reason and its proof at once.",
            "Otros papeles dan otros plazos. Mande la razón y las pruebas de inmediato.");

    private InterviewExcuse() {}

    @Override
    public String id() {
        return "asylum.interview-excuse-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must USCIS hear why the interview was missed?",
                "¿Para qué día hay que explicar a USCIS por qué se faltó a la entrevista?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Tell USCIS why the asylum interview was missed",
                "Explicar a USCIS por qué se faltó a la entrevista de asilo");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(MISSED, about).isEmpty()
                && record.facts(EXCUSED, about).stream()
                        .allMatch(fact -> fact.said().possible().contains(false));
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "208.10"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate missed = given.the(MISSED);
        given.because(LOST);
        given.because(OTHER_TIMES);
        return OpenDays.sameOrNext(given, missed.plusDays(given.law(DAYS, missed)));
    }
}
