package org.throughline.law.asylum;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Notice;

/// How much the yearly asylum fee is on the day of the notice.
public final class AnnualFeeAmount implements Rule<Integer> {
    public static final AnnualFeeAmount RULE = new AnnualFeeAmount();

    static final Parameter<Integer> DOLLARS = new Parameter<>("asylum.fee.annual", Integer.class);

    private static final Text AS_PRINTED = Text.of(
            "The fee changes each year. If the notice names another sum, a lawyer must look before it is paid.",
            "La cuota cambia cada año. Si el aviso da otra suma, un abogado debe verlo antes de pagar.");

    private AnnualFeeAmount() {}

    @Override
    public String id() {
        return "asylum.annual-fee-amount";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many dollars is the yearly fee for asylum this time?",
                "¿De cuántos dólares es la cuota anual de asilo?");
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
        return List.of(
                new Citation("Pub. L. 119-21", "(H.R. 1)"),
                new Citation("90 FR", "34511"),
                new Citation("90 FR", "52693"));
    }

    @Override
    public Integer apply(Given given) {
        given.because(AS_PRINTED);
        return given.law(DOLLARS, given.the(Notice.DATE, given.subject()));
    }
}
