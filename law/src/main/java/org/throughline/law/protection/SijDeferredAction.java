package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether a young person with an approved petition is left alone and can work while waiting for a visa.
/// Always for a lawyer: a court holds the policy in place for now.
public final class SijDeferredAction implements Rule<Text> {
    public static final SijDeferredAction RULE = new SijDeferredAction();

    static final Parameter<String> POLICY = new Parameter<>("sij.deferred_action", String.class);

    /// The row in force as far as seen: what counts is the newest order of the court.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text COURT = Text.of(
            "The policy of 2022 was taken back in June 2025. A court stopped that in November 2025. As last seen: \"{0}\".",
            "La política de 2022 se retiró en junio de 2025. Un tribunal detuvo eso en noviembre de 2025. Lo último que se vio: \"{0}\".");
    private static final Text WHY = Text.of(
            "A court decides about this protection. A lawyer must look at the newest order.",
            "Un tribunal decide sobre esta protección. Un abogado debe ver la orden más nueva.");

    private SijDeferredAction() {}

    @Override
    public String id() {
        return "sij.deferred-action";
    }

    @Override
    public Text question() {
        return Text.of(
                "Is the young person kept from removal while they wait for a visa?",
                "¿Está a salvo el joven mientras espera una visa?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Sij.FILED_ON, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("USCIS", "policy of 2022, rescinded 2025-06-06"),
                new Citation("A.C.R. v. Noem,", "(E.D.N.Y. 2025-11-19)"));
    }

    @Override
    public Text apply(Given given) {
        given.because(COURT, given.law(POLICY, NEWEST));
        return given.refer(WHY);
    }
}
