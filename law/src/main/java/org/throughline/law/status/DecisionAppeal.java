package org.throughline.law.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.throughline.vocabulary.Notice;

/// The last day for an appeal against a decision of USCIS, or for a motion to look at it again.
public final class DecisionAppeal implements DeadlineRule {
    public static final DecisionAppeal RULE = new DecisionAppeal();

    /// What USCIS decided.
    enum Decision {
        DENIAL,
        REVOCATION,
        RELATIVE_PETITION_DENIED,
        NATURALIZATION_DENIED,
        NO_DENIAL
    }

    static final FactType<Decision> DECISION = FactType.oneOf(
                    "notice.decision",
                    Decision.class,
                    Text.of(
                            "What does the notice do: say no, take back a yes, say no for a relative (Form I-130), say no to Form N-400, or none of these?",
                            "¿Qué hace el aviso: dice que no, retira un sí, dice que no para un familiar (Formulario I-130), dice que no al N-400, o nada de eso?"))
            .about(Thing.Kind.NOTICE);

    static final Parameter<Integer> DENIAL = new Parameter<>("i290b", Integer.class);
    static final Parameter<Integer> REVOCATION = new Parameter<>("revocation_appeal", Integer.class);
    static final Parameter<Integer> HEARING = new Parameter<>("n336", Integer.class);
    static final Parameter<Integer> BOARD = new Parameter<>("eoir29", Integer.class);

    private static final Text ALSO_MOTION = Text.of(
            "The same day counts for a motion to reopen or reconsider. USCIS must have the paper by then.",
            "El mismo día vale para pedir que reabran o reconsideren. USCIS debe tener el papel para ese día.");
    private static final Text SHORT = Text.of(
            "The time is short because an approval was taken back.",
            "El plazo es corto porque se retiró una aprobación.");
    private static final Text HEARING_FIRST = Text.of(
            "Form N-336 asks USCIS for a hearing. Only after that can a federal court look at the denial.",
            "El Formulario N-336 pide una audiencia a USCIS. Solo después puede una corte federal ver la negación.");
    private static final Text TO_THE_BOARD = Text.of(
            "This appeal goes to the Board (Form EOIR-29). It must be received in {0} days from {1}. Mail adds none.",
            "Esta apelación va a la Junta (Formulario EOIR-29). Debe recibirse en {0} días desde el {1}. El correo no agrega días.");
    private static final Text NO_DENIAL = Text.of(
            "If the notice denies nothing, no such time runs. A lawyer must look at the notice.",
            "Si el aviso no niega nada, este plazo no corre. Un abogado debe ver el aviso.");

    private DecisionAppeal() {}

    @Override
    public String id() {
        return "notice.appeal-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must an appeal against this decision be received?",
                "¿Qué día es el último para que llegue una apelación de esta decisión?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Appeal the decision (Form I-290B, EOIR-29 or N-336)",
                "Apelar la decisión (Formulario I-290B, EOIR-29 o N-336)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.HEARING_OR_APPEAL;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.NOTICE;
    }

    /// A notice that is known to deny something, or whose printed title says so.
    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(DECISION, about).isEmpty()
                || record.facts(Notice.TYPE, about).stream()
                        .flatMap(fact -> fact.said().possible().stream())
                        .map(title -> title.toLowerCase(Locale.ROOT))
                        .anyMatch(title ->
                                !title.contains("intent") && (title.contains("denial") || title.contains("revo")));
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "103.3(a)(2)(i), 103.5(a)(1)(i)"),
                new Citation("8 CFR", "205.2(d)"),
                new Citation("8 CFR", "103.8(b)"),
                new Citation("8 CFR", "1003.3(a)(2)"),
                new Citation("8 CFR", "336.2"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing notice = given.subject();
        LocalDate sent = given.the(Notice.DATE, notice);
        return switch (given.the(DECISION, notice)) {
            case DENIAL -> {
                given.because(ALSO_MOTION);
                yield toUscis(given, notice, sent, given.law(DENIAL, sent));
            }
            case REVOCATION -> {
                given.because(SHORT);
                yield toUscis(given, notice, sent, given.law(REVOCATION, sent));
            }
            case RELATIVE_PETITION_DENIED -> {
                int days = given.law(BOARD, sent);
                given.because(TO_THE_BOARD, days, sent);
                yield OpenDays.sameOrNext(given, sent.plusDays(days));
            }
            case NATURALIZATION_DENIED -> {
                given.because(HEARING_FIRST);
                yield toUscis(given, notice, sent, given.law(HEARING, sent));
            }
            case NO_DENIAL -> given.refer(NO_DENIAL);
        };
    }

    private static LocalDate toUscis(Given given, Thing notice, LocalDate sent, int days) {
        return UscisWeekend.sameOrNext(given, notice, ResponseDeadline.mailed(given, notice, sent, days));
    }
}
