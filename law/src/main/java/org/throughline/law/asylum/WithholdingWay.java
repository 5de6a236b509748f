package org.throughline.law.asylum;

import java.util.List;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Withholding of removal: no removal to the feared country. It has no time limit.
public final class WithholdingWay {
    public static final Way WAY = new Way(
            "way.withholding",
            Text.of("Withholding of removal", "Retención de la deportación (\"withholding\")"),
            Text.of(
                    "No removal to that one country, and leave to work. No green card, no family, and no travel.",
                    "No lo mandan a ese país y puede trabajar. No da residencia, ni familia, ni viajes."),
            List.of(new Citation("INA", "241(b)(3)")),
            List.of(Fear.BECAUSE_OF, Fear.MORE_LIKELY),
            List.of(Fear.TO_OTHERS, Fear.GRAVE_CRIME, Dangers.AGGRAVATED_FELONY),
            List.of(),
            Text.of(
                    "A third country, and grave crimes outside the United States, are not checked here. An order of removal is made with it.",
                    "Aquí no se revisan un tercer país ni delitos graves fuera de los Estados Unidos. Viene con una orden de deportación."));

    private WithholdingWay() {}
}
