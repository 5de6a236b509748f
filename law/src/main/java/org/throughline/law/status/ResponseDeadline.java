package org.throughline.law.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Notice;
import org.throughline.vocabulary.NoticeKind;

/// The last day, as counted, for the answer to a request for evidence or a notice of intent to deny. The
/// printed day stands beside it and governs when it is earlier ([ResponseDay]).
public final class ResponseDeadline implements DeadlineRule {
    public static final ResponseDeadline RULE = new ResponseDeadline();

    static final FactType<Boolean> MAILED = FactType.yesNo(
                    "notice.mailed", Text.of("Did the notice come by mail?", "¿El aviso llegó por correo?"))
            .about(Thing.Kind.NOTICE);

    static final Parameter<Integer> EVIDENCE = new Parameter<>("rfe.max", Integer.class);
    static final Parameter<Integer> EVIDENCE_I539 = new Parameter<>("rfe.i539", Integer.class);
    static final Parameter<Integer> DENIAL = new Parameter<>("noid.max", Integer.class);
    static final Parameter<Integer> MAIL = new Parameter<>("time.usc.mail_days", Integer.class);

    private static final Text COUNTED = Text.of(
            "{0} days from {1}, and {2} days more because of the mail.",
            "{0} días desde el {1}, y {2} días más por el correo.");
    private static final Text NO_MAIL = Text.of("{0} days from {1}.", "{0} días desde el {1}.");
    private static final Text PRINTED_FIRST = Text.of(
            "The day printed on the notice counts when it is earlier. USCIS gives no more time.",
            "La fecha impresa en el aviso vale cuando es anterior. USCIS no da más tiempo.");
    private static final Text NOT_MODELLED = Text.of(
            "This kind of notice sets another time or none. A lawyer must look.",
            "Este tipo de aviso da otro plazo o ninguno. Un abogado debe verlo.");

    private ResponseDeadline() {}

    @Override
    public String id() {
        return "notice.response-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day, as the rule counts, must USCIS have the answer?",
                "Según la regla, ¿para qué día debe tener USCIS la respuesta?");
    }

    @Override
    public Text action() {
        return Text.of("Answer the notice, all at once", "Responder al aviso, todo en un solo envío");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.NOTICE;
    }

    @Override
    public Optional<FactType<LocalDate>> printed() {
        return Optional.of(Notice.RESPONSE_DUE);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return wantsAnAnswer(record, about);
    }

    /// A notice that says it asks for evidence or announces a denial, or that prints a day for the answer.
    static boolean wantsAnAnswer(ClientRecord record, Thing notice) {
        return !record.facts(Notice.RESPONSE_DUE, notice).isEmpty()
                || record.facts(Notice.KIND, notice).stream()
                        .anyMatch(fact -> fact.said().possible().stream().anyMatch(kind -> kind != NoticeKind.OTHER));
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "103.2(b)(8)(iv)"),
                new Citation("8 CFR", "103.8(b)"),
                new Citation("USCIS", "PM-602-0040; Policy Manual update 2023-03-29"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing notice = given.subject();
        LocalDate sent = given.the(Notice.DATE, notice);
        int days = switch (given.the(Notice.KIND, notice)) {
            case REQUEST_FOR_EVIDENCE ->
                given.law(given.the(Notice.ABOUT_I539, notice) ? EVIDENCE_I539 : EVIDENCE, sent);
            case INTENT_TO_DENY -> given.law(DENIAL, sent);
            case OTHER -> given.refer(NOT_MODELLED);
        };
        given.because(PRINTED_FIRST);
        return UscisWeekend.sameOrNext(given, notice, mailed(given, notice, sent, days));
    }

    /// The end of a time that runs from a notice, and the days that mail adds. More time for an answer from
    /// abroad is not modelled: the earlier day is the safe one.
    static LocalDate mailed(Given given, Thing notice, LocalDate sent, int days) {
        if (!given.the(MAILED, notice)) {
            given.because(NO_MAIL, days, sent);
            return sent.plusDays(days);
        }
        int more = given.law(MAIL, sent);
        given.because(COUNTED, days, sent, more);
        return sent.plusDays((long) days + more);
    }
}
