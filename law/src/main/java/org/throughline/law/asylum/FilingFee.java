package org.throughline.law.asylum;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Asylum;

/// The fee that goes with the form that asks for asylum.
public final class FilingFee implements Rule<Integer> {
    public static final FilingFee RULE = new FilingFee();

    static final Parameter<Integer> DOLLARS = new Parameter<>("asylum.fee.initial", Integer.class);

    /// The row in force as far as seen: it matters on a day of filing to come.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text LOST = Text.of(
            "A form that comes without its fee can be sent back. Then asylum is not asked for yet, and the one-year limit runs on.",
            "Una solicitud que llega sin su cuota puede ser devuelta. Entonces el asilo aún no está pedido y el límite de un año sigue corriendo.");

    private static final Text YEARLY = Text.of(
            "While the form waits, USCIS asks for a fee each year. Look for that notice on paper and online. The time to pay is short.",
            "Mientras la solicitud espera, USCIS pide una cuota cada año. Busque ese aviso en papel y por internet. El tiempo para pagar es corto.");

    private FilingFee() {}

    @Override
    public String id() {
        return "asylum.filing-fee";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many dollars must go with the form that asks for asylum?",
                "¿Cuántos dólares hay que pagar con la solicitud de asilo?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Asylum.APPLIED, about).isEmpty()
                || !record.facts(Asylum.RECEIVED, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("Pub. L. 119-21", "100002"), new Citation("90 FR", "34511"));
    }

    @Override
    public Integer apply(Given given) {
        given.because(LOST);
        given.because(YEARLY);
        return given.law(DOLLARS, given.the(Asylum.APPLIED) ? given.the(Asylum.RECEIVED) : NEWEST);
    }
}
