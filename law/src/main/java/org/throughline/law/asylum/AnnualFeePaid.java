package org.throughline.law.asylum;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Where the client stands with the yearly fee. The law on it is new and in motion, so whatever is not paid in time is
/// for a lawyer; the day to pay stands beside it.
public final class AnnualFeePaid implements Rule<AnnualFeePaid.Standing> {
    public static final AnnualFeePaid RULE = new AnnualFeePaid();

    /// The one outcome that needs no lawyer.
    public enum Standing implements Worded {
        PAID_IN_TIME(Text.of(
                "The fee that this notice asks for was paid in time.",
                "La cuota que pide este aviso se pagó a tiempo."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Standing(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    private static final Text KEEP = Text.of(
            "Keep the proof. USCIS asks for the fee again each year.",
            "Guarde el comprobante. USCIS pide la cuota otra vez cada año.");
    private static final Text STILL_TIME = Text.of(
            "The fee is not paid, and the time to pay still runs. Courts look at this law. A lawyer must see the newest order before the last day.",
            "La cuota no está pagada y todavía hay tiempo. Los tribunales revisan esta ley. Un abogado debe ver la orden más nueva antes del último día.");
    private static final Text OVERDUE = Text.of(
            "The last day to pay has passed. This is urgent: the asylum case and the work permit can be lost. A lawyer must look today.",
            "Ya pasó el último día para pagar. Es urgente: se puede perder el caso de asilo y el permiso de trabajo. Un abogado debe verlo hoy.");
    private static final Text PAID_LATE = Text.of(
            "The fee was paid after the last day. A lawyer must check if the asylum case still stands.",
            "La cuota se pagó después del último día. Un abogado debe ver si el caso de asilo sigue en pie.");

    private AnnualFeePaid() {}

    @Override
    public String id() {
        return "asylum.annual-fee-paid";
    }

    @Override
    public Text question() {
        return Text.of("Is the yearly asylum fee paid?", "¿Está pagada la cuota anual de asilo?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.NOTICE;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return AnnualFee.isAskedBy(record, about);
    }

    @Override
    public List<Citation> authority() {
        return AnnualFeeDue.RULE.authority();
    }

    @Override
    public Standing apply(Given given) {
        Thing notice = given.subject();
        LocalDate due = given.result(AnnualFeeDue.RULE, notice);
        if (!given.the(AnnualFee.PAID, notice))
            return given.refer(given.hasCome(due.plusDays(1)) ? OVERDUE : STILL_TIME);
        if (given.the(AnnualFee.PAID_ON, notice).isAfter(due)) return given.refer(PAID_LATE);
        given.because(KEEP);
        return Standing.PAID_IN_TIME;
    }
}
