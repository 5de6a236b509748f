package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day to which TPS runs on by itself if the government decides nothing: six more months.
public final class TpsIfNobodyDecides implements Rule<LocalDate> {
    public static final TpsIfNobodyDecides RULE = new TpsIfNobodyDecides();

    static final Parameter<Period> MORE = new Parameter<>("tps.default_extension", Period.class);

    private static final Text ONLY_IF = Text.of(
            "This counts only if no notice ended TPS or gave more time.",
            "Esto vale solo si ningún aviso terminó el TPS ni dio más tiempo.");

    private TpsIfNobodyDecides() {}

    @Override
    public String id() {
        return "tps.if-nobody-decides";
    }

    @Override
    public Text question() {
        return Text.of(
                "To what day does TPS run on by itself if nothing is decided?",
                "¿Hasta qué día sigue el TPS por sí solo si no se decide nada?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Tps.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "244(b)(3)(C)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate until = Tps.period(given).until().orElseThrow();
        given.because(ONLY_IF);
        return Anniversary.after(given, until, given.law(MORE, until));
    }
}
