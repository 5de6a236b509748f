package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The day by which to ask for the renewal of DACA, so that no gap comes: 120 days before it ends.
public final class DacaRenewBy implements DeadlineRule {
    public static final DacaRenewBy RULE = new DacaRenewBy();

    static final Parameter<Integer> DAYS = new Parameter<>("daca.renew.close_recommended", Integer.class);

    private static final Text GAP = Text.of(
            "A later request may leave a gap after {0}. Work is not allowed in a gap.",
            "Una petición más tarde puede dejar un hueco después del {0}. En ese hueco no se permite trabajar.");

    private DacaRenewBy() {}

    @Override
    public String id() {
        return "daca.renew-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day does USCIS say to ask for the renewal of DACA?",
                "¿Para qué día dice USCIS que se pida la renovación del DACA?");
    }

    @Override
    public Text action() {
        return Text.of("Ask for the renewal of DACA (Form I-821D)", "Pedir la renovación del DACA (Formulario I-821D)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Daca.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("USCIS", "guidance on Form I-821D"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate until = given.the(Daca.UNTIL);
        given.because(GAP, until);
        return until.minusDays(given.law(DAYS, until));
    }
}
