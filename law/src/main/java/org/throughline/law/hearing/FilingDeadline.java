package org.throughline.law.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.BeforeHearing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Hearing;
import org.throughline.vocabulary.HearingKind;

/// The last day on which the court must have papers and proof for a hearing. A day the judge named comes first.
public final class FilingDeadline implements DeadlineRule {
    public static final FilingDeadline RULE = new FilingDeadline();

    static final FactType<Boolean> JUDGE_NAMED_A_DAY = FactType.yesNo(
                    "hearing.judgeNamedDay",
                    Text.of(
                            "Did the judge name a day for papers for this hearing?",
                            "¿El juez fijó un día para los papeles de esta audiencia?"))
            .about(Thing.Kind.HEARING);
    static final FactType<LocalDate> NAMED_DAY = FactType.date(
                    "hearing.papersDue.date",
                    Text.of("What day did the judge name for papers?", "¿Qué día fijó el juez para los papeles?"))
            .about(Thing.Kind.HEARING);

    static final Parameter<Integer> MASTER = new Parameter<>("eoir.filing.master", Integer.class);
    static final Parameter<Integer> INDIVIDUAL = new Parameter<>("eoir.filing.individual", Integer.class);

    private static final Text NAMED = Text.of(
            "The judge named {0}. That comes before the general times.",
            "El juez fijó el {0}. Eso vale antes que los plazos generales.");
    private static final Text HELD = Text.of(
            "For people who are held, the court sets the day. A lawyer must ask the court.",
            "Para personas detenidas, la corte fija el día. Un abogado debe preguntar a la corte.");
    private static final Text OTHER_KIND = Text.of(
            "For a hearing of another kind the days are not set here. A lawyer must look.",
            "Para otra clase de audiencia los días no están aquí. Un abogado debe verlo.");

    private FilingDeadline() {}

    @Override
    public String id() {
        return "hearing.filing-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the court have papers for this hearing?",
                "¿Para qué día debe tener la corte los papeles de esta audiencia?");
    }

    @Override
    public Text action() {
        return Text.of("Get papers and proof to the court", "Hacer llegar papeles y pruebas a la corte");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.HEARING_OR_APPEAL;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.HEARING;
    }

    @Override
    public Optional<FactType<LocalDate>> printed() {
        return Optional.of(NAMED_DAY);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Hearing.DATE, about).isEmpty()
                || !record.facts(NAMED_DAY, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("EOIR", "Policy Manual, Immigration Court Practice Manual 3.1(b), (c); App. C"),
                new Citation("8 CFR", "1003.31"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing hearing = given.subject();
        if (given.the(JUDGE_NAMED_A_DAY, hearing)) return named(given, given.the(NAMED_DAY, hearing));
        if (given.the(Detention.FACT)) return given.refer(HELD);
        HearingKind kind = given.the(Hearing.KIND, hearing);
        LocalDate day = given.the(Hearing.DATE, hearing);
        return switch (kind) {
            case MASTER -> BeforeHearing.day(given, day, given.law(MASTER, day));
            case INDIVIDUAL -> BeforeHearing.day(given, day, given.law(INDIVIDUAL, day));
            case OTHER -> given.refer(OTHER_KIND);
        };
    }

    private static LocalDate named(Given given, LocalDate day) {
        given.because(NAMED, day);
        return BeforeHearing.open(given, day);
    }
}
