package org.throughline.law.protection;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether to ask for DACA again. Always for a lawyer: the program is in court and changes. The dates stand
/// beside it.
public final class DacaRenewal implements Rule<Text> {
    public static final DacaRenewal RULE = new DacaRenewal();

    private static final Text BESIDE = Text.of(
            "The days to renew are counted and shown beside this answer.",
            "Los días para renovar se cuentan y se muestran junto a esta respuesta.");
    private static final Text WHY = Text.of(
            "DACA is in court and can change any day. A lawyer must look at today's rules.",
            "El DACA está en los tribunales y puede cambiar cualquier día. Un abogado debe ver las reglas de hoy.");

    private DacaRenewal() {}

    @Override
    public String id() {
        return "daca.renewal";
    }

    @Override
    public Text question() {
        return Text.of("Can DACA be asked for now?", "¿Se puede pedir el DACA ahora?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Daca.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "236.21 to 236.25"), new Citation("Texas v. United States,", "(S.D. Tex.)"));
    }

    @Override
    public Text apply(Given given) {
        given.because(BESIDE);
        return given.refer(WHY);
    }
}
