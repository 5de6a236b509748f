package org.throughline.law.citizenship;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether to file for naturalization. Always for a lawyer: filing opens the whole file, and a denial can start a court
/// case. The dates and days stand beside it.
public final class Filing implements Rule<Text> {
    public static final Filing RULE = new Filing();

    private static final Text BESIDE = Text.of(
            "The dates and the days of presence are counted and shown beside this answer.",
            "Las fechas y los días de presencia se cuentan y se muestran junto a esta respuesta.");
    private static final Text FIRST = Text.of(
            "First to check: any arrest or order, trips over 6 months, taxes, voting, how the residence was got.",
            "Primero hay que revisar: arrestos u órdenes, viajes de más de 6 meses, impuestos, votar, cómo se obtuvo la residencia.");
    private static final Text WHY =
            Text.of("A lawyer must look before anything is filed.", "Un abogado debe verlo antes de presentar algo.");

    private Filing() {}

    @Override
    public String id() {
        return "naturalization.filing";
    }

    @Override
    public Text question() {
        return Text.of("Should Form N-400 be filed?", "¿Conviene presentar el Formulario N-400?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(a), 319(a)"));
    }

    @Override
    public Text apply(Given given) {
        given.because(BESIDE);
        given.because(FIRST);
        return given.refer(WHY); // good moral character and the rest not modelled
    }
}
