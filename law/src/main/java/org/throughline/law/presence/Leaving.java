package org.throughline.law.presence;

import java.util.List;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// What leaving the country would mean. Always for a lawyer: orders, fraud, proclamations and the officer's choice at
/// the port are not modelled, and a wrong "nothing" can cost the way back. The counts stand beside it.
public final class Leaving implements Rule<Text> {
    public static final Leaving RULE = new Leaving();

    private static final Text BESIDE = Text.of(
            "The days, the bar they reach and its end are counted for each stay; they are shown beside this answer.",
            "Los días, la barrera a la que llegan y su fin se cuentan por cada estadía; se muestran junto a esta respuesta.");
    private static final Text PENDING = Text.of(
            "Leaving can also end a request or a court case that still waits. An order of removal acts by itself.",
            "Salir también puede cerrar una petición o un caso en la corte que aún espera. Una orden de deportación actúa sola.");
    private static final Text WHY = Text.of(
            "A lawyer must look before the person leaves. \"Nothing found\" is not \"nothing\".",
            "Un abogado debe verlo antes de que la persona salga. \"Nada encontrado\" no es \"nada\".");

    private Leaving() {}

    @Override
    public String id() {
        return "presence.leaving";
    }

    @Override
    public Text question() {
        return Text.of(
                "What would leaving the United States set off?",
                "¿Qué consecuencias tendría salir de los Estados Unidos?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(9)"), new Citation("8 CFR", "208.8, 245.2(a)(4)(ii)"));
    }

    @Override
    public Text apply(Given given) {
        given.because(BESIDE);
        given.because(PENDING);
        return given.refer(WHY); // (9)(A), (9)(C), waivers and exceptions not modelled
    }
}
