package org.throughline.law.adjustment;

import org.throughline.fact.FactType;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Sign;
import org.throughline.text.Text;

/// Dangers beside every request for a green card inside the country.
final class AdjustDangers {
    static final FactType<Boolean> MARRIED_IN_COURT = FactType.yesNo(
            "adjust.marriedInCourt",
            Text.of(
                    "Did the marriage take place while a court case was open?",
                    "¿El matrimonio fue mientras había un caso abierto en la corte?"));

    private static final Text ABANDONS = Text.of(
            "To leave while Form I-485 waits ends the request. It takes a travel paper (advance parole) first. Few are spared (H, L, K-3 and V status).",
            "Salir mientras espera el Formulario I-485 termina la solicitud. Antes hace falta un permiso de viaje (advance parole). Hay pocas excepciones (estatus H, L, K-3 y V).");
    private static final Text BONA_FIDE = Text.of(
            "The couple must show by clear proof that the marriage is real.",
            "La pareja debe mostrar con pruebas claras que el matrimonio es real.");
    private static final Text NOT_CURED = Text.of(
            "To pay under 245(i) does not lift the bars for past unlawful stays. It does not lift the one for coming back after them.",
            "Pagar bajo 245(i) no quita los castigos por estadías pasadas sin permiso, ni el de volver después de ellas.");

    static final Danger LEAVING_ENDS_IT = Danger.of(
            "adjust.leaving-ends-it",
            Text.of("Does leaving end the request?", "¿Salir termina la solicitud?"),
            new Citation("8 CFR", "245.2(a)(4)(ii)"),
            given -> {
                given.because(ABANDONS);
                return Sign.FOUND;
            });

    static final Danger MARRIED_DURING_CASE = Danger.of(
            "adjust.married-during-case",
            Text.of("Was the wedding during a court case?", "¿La boda fue durante un caso en la corte?"),
            new Citation("INA", "245(e), 204(g)"),
            given -> {
                boolean found = given.the(MARRIED_IN_COURT);
                if (found) given.because(BONA_FIDE);
                return Sign.when(found);
            });

    static final Danger NOT_A_CURE = Danger.of(
            "oldpetition.not-a-cure",
            Text.of("Does this leave other bars in place?", "¿Esto deja otros castigos en pie?"),
            new Citation("INA", "245(i), 212(a)(9)(B), (C)"),
            given -> {
                given.because(NOT_CURED);
                return Sign.FOUND;
            });

    private AdjustDangers() {}
}
