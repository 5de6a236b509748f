package org.throughline.law.asylum;

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

/// The last day to pay the yearly fee that a notice asks for. Who misses it can lose the asylum case.
public final class AnnualFeeDue implements DeadlineRule {
    public static final AnnualFeeDue RULE = new AnnualFeeDue();

    static final Parameter<Integer> DAYS = new Parameter<>("asylum.fee.annual.due", Integer.class);

    private static final Text LOST = Text.of(
            "If it is not paid by then, the asylum form can be thrown out. No work permit is given, leave to work ends, and a case to remove the person can begin.",
            "Si no se paga para ese día, pueden rechazar la solicitud de asilo. No se da el permiso de trabajo, se acaba el que hay y puede empezar un caso de deportación.");
    private static final Text NO_MORE_TIME = Text.of(
            "The fee is paid online. A weekend or a holiday gives no more time.",
            "La cuota se paga por internet. Un fin de semana o feriado no da más tiempo.");
    static final Text COURT = Text.of(
            "The court asks for its fee in another way, and that changes. A lawyer must look at the notice now.",
            "La corte pide su cuota de otra manera, y eso cambia. Un abogado debe ver el aviso ya.");

    private AnnualFeeDue() {}

    @Override
    public String id() {
        return "asylum.annual-fee-due";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the yearly asylum fee be paid?",
                "¿Para qué día hay que pagar la cuota anual de asilo?");
    }

    @Override
    public Text action() {
        return Text.of("Pay the yearly asylum fee", "Pagar la cuota anual de asilo");
    }

    /// The application is thrown out, so it is the hearing of it that is lost, not the permit alone.
    @Override
    public IfMissed ifMissed() {
        return IfMissed.HEARING_OR_APPEAL;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.NOTICE;
    }

    @Override
    public Optional<FactType<LocalDate>> printed() {
        return Optional.of(AnnualFee.PRINTED);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return AnnualFee.isAskedBy(record, about) && !AnnualFee.isSaidToBePaid(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("Pub. L. 119-21", "(H.R. 1)"),
                new Citation("DHS interim final rule,", "effective 2026-05-29"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing notice = given.subject();
        given.because(LOST);
        if (given.the(AnnualFee.SENT_BY, notice) == AnnualFee.Sender.COURT) return given.refer(COURT);
        LocalDate dated = given.the(Notice.DATE, notice);
        given.because(NO_MORE_TIME); // TIME-5: what is sent online gets none
        return dated.plusDays(given.law(DAYS, dated));
    }
}
