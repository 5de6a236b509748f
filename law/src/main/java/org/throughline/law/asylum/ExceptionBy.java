package org.throughline.law.asylum;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Asylum;
import org.throughline.vocabulary.Client;

/// The day by which it is wise to have asked for asylum when the year is over and there was a reason for the wait. The
/// law names no number of days: it asks for a reasonable time after the reason ended.
public final class ExceptionBy implements DeadlineRule {
    public static final ExceptionBy RULE = new ExceptionBy();

    /// What the law takes as a reason. Whether it is one in this case is for a lawyer.
    enum Reason {
        NEW_DANGER,
        ILLNESS,
        UNDER_18,
        BAD_LEGAL_HELP,
        LAWFUL_STATUS,
        FORM_SENT_BACK,
        OTHER
    }

    static final FactType<Reason> REASON = FactType.oneOf(
                    "asylum.wait.reason",
                    Reason.class,
                    Text.of(
                            "Why was asylum not asked for sooner? A new danger, bad health, being under 18, bad legal help, lawful status, a form that was sent back, or something else?",
                            "¿Por qué no se pidió antes el asilo: un peligro nuevo, enfermedad, tener menos de 18 años, mala ayuda legal, estatus legal, una solicitud devuelta, u otra cosa?"))
            .asSensitive();
    static final FactType<LocalDate> ENDED = FactType.date(
            "asylum.wait.ended.date",
            Text.of(
                    "On what day did the new danger begin, or the reason for the wait end?",
                    "¿Qué día empezó el peligro nuevo, o terminó la razón de la espera?"));

    static final Parameter<Period> REASONABLE = new Parameter<>("asylum.exception.reasonable", Period.class);
    static final Parameter<Period> GROWN = new Parameter<>("asylum.exception.of_age", Period.class);

    private static final Text NO_NUMBER = Text.of(
            "The law names no number of days. After {0} it is mostly hard to argue. Sooner is better.",
            "La ley no da un número de días. Después del {0} casi siempre es difícil. Cuanto antes, mejor.");
    private static final Text FROM_18 = Text.of(
            "The person was under 18 until {0}. The time counts from that day.",
            "La persona tuvo menos de 18 años hasta el {0}. El tiempo se cuenta desde ese día.");
    private static final Text PROVE_HELP = Text.of(
            "Bad legal help has steps of its own to prove it. A lawyer must take them.",
            "La mala ayuda legal se prueba con pasos propios. Un abogado debe darlos.");
    private static final Text OTHER_REASON = Text.of(
            "Other reasons can count too. A lawyer must look now.",
            "Otras razones también pueden contar. Un abogado debe verlo ya.");

    private ExceptionBy() {}

    @Override
    public String id() {
        return "asylum.exception-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "The year is over. By what day is it wise to have asked for asylum?",
                "El año ya pasó. ¿Para qué día conviene haber pedido el asilo?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Ask for asylum late, with the reason (Form I-589)",
                "Pedir asilo tarde, con la razón (Formulario I-589)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        boolean told = !record.facts(REASON, about).isEmpty()
                || !record.facts(ENDED, about).isEmpty();
        return told
                && record.facts(Asylum.APPLIED, about).stream()
                        .allMatch(fact -> fact.said().possible().contains(false));
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "208(a)(2)(D)"),
                new Citation("8 CFR", "1208.4(a)(4), (5)"),
                new Citation("Matter of T-M-H- & S-W-C-,", "25 I&N Dec. 193 (BIA 2010)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate ended = ended(given);
        LocalDate hard = Anniversary.after(given, ended, given.law(REASONABLE, ended));
        given.because(NO_NUMBER, hard);
        return hard; // not rolled: it is no last day of law
    }

    private static LocalDate ended(Given given) {
        return switch (given.the(REASON)) {
            case UNDER_18 -> {
                LocalDate born = given.the(Client.DATE_OF_BIRTH);
                LocalDate grown = Anniversary.after(given, born, given.law(GROWN, born));
                given.because(FROM_18, grown);
                yield grown;
            }
            case BAD_LEGAL_HELP -> {
                given.because(PROVE_HELP);
                yield given.the(ENDED);
            }
            case OTHER -> given.refer(OTHER_REASON);
            case NEW_DANGER, ILLNESS, LAWFUL_STATUS, FORM_SENT_BACK -> given.the(ENDED);
        };
    }
}
