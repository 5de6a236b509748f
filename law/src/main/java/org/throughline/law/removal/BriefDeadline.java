package org.throughline.law.removal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.throughline.time.Office;

/// The last day for the written reasons of an appeal, for both sides alike.
public final class BriefDeadline implements DeadlineRule {
    public static final BriefDeadline RULE = new BriefDeadline();

    static final FactType<LocalDate> SCHEDULED = FactType.date(
                    "appeal.briefing.date",
                    Text.of(
                            "What date is on the paper of the Board that sets the time for the brief?",
                            "¿Qué fecha tiene el papel de la Junta que da el plazo para el escrito?"))
            .about(Thing.Kind.ORDER);
    static final FactType<LocalDate> DUE = FactType.date(
                    "appeal.briefDue.date",
                    Text.of(
                            "By what day does that paper say the brief is due?",
                            "¿Para qué día dice ese papel que vence el escrito?"))
            .about(Thing.Kind.ORDER);

    static final Parameter<Integer> DAYS = new Parameter<>("bia.brief", Integer.class);

    private static final Text BOTH_SIDES = Text.of(
            "Both sides file at once. More time is given only for a grave reason.",
            "Las dos partes presentan a la vez. Solo se da más tiempo por una razón grave.");

    private BriefDeadline() {}

    @Override
    public String id() {
        return "removal.brief-deadline";
    }

    @Override
    public Text question() {
        return Text.of("By what day must the Board have the brief?", "¿Para qué día debe tener la Junta el escrito?");
    }

    @Override
    public Text action() {
        return Text.of("Get the brief to the Board", "Hacer llegar el escrito a la Junta");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.HEARING_OR_APPEAL;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public Optional<FactType<LocalDate>> printed() {
        return Optional.of(DUE);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(SCHEDULED, about).isEmpty()
                || !record.facts(DUE, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "1003.3(c)(1)"),
                new Citation("EOIR", "interim final rule of 2026-02-06, part left in force"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate scheduled = given.the(SCHEDULED, given.subject());
        given.because(BOTH_SIDES);
        return OpenDays.sameOrNext(given, scheduled.plusDays(given.law(DAYS, scheduled)), Office.WASHINGTON_AREA);
    }
}
