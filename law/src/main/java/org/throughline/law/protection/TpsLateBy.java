package org.throughline.law.protection;

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

/// The last day for a late first request for TPS: 60 days after what excused the person had ended.
public final class TpsLateBy implements DeadlineRule {
    public static final TpsLateBy RULE = new TpsLateBy();

    static final FactType<Boolean> EXCUSED = FactType.yesNo(
            "tps.excused",
            Text.of(
                    "At the time when people could first sign up: did this person have a status, parole, or an open request?",
                    "Cuando se abrió el primer plazo, ¿la persona tenía estatus, parole o un trámite abierto?"));
    static final FactType<LocalDate> ENDED =
            FactType.date("tps.excuse.ended.date", Text.of("On what day did that end?", "¿Qué día terminó eso?"));

    static final Parameter<Integer> DAYS = new Parameter<>("tps.late_initial_grace", Integer.class);

    private static final Text COUNTED = Text.of("{0} days from {1}.", "{0} días desde el {1}.");
    private static final Text NO_EXCUSE = Text.of(
            "Without such an excuse this time does not run. A lawyer must look.",
            "Sin una excusa así este plazo no corre. Un abogado debe verlo.");

    private TpsLateBy() {}

    @Override
    public String id() {
        return "tps.late-registration-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day can a person who had an excuse ask for TPS late?",
                "¿Para qué día puede pedir el TPS tarde una persona que tenía una excusa?");
    }

    @Override
    public Text action() {
        return Text.of("Ask for TPS late (Form I-821)", "Pedir el TPS tarde (Formulario I-821)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(EXCUSED, about).isEmpty()
                || !record.facts(ENDED, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "244.2(f)(2), (g)"));
    }

    @Override
    public LocalDate apply(Given given) {
        if (!given.the(EXCUSED)) return given.refer(NO_EXCUSE);
        LocalDate ended = given.the(ENDED);
        int days = given.law(DAYS, ended);
        given.because(COUNTED, days, ended);
        given.because(Tps.COURTS);
        return ended.plusDays(days); // not rolled: earlier is safer
    }
}
