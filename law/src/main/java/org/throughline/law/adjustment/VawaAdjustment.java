package org.throughline.law.adjustment;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.asylum.Hold;
import org.throughline.law.danger.Dangers;
import org.throughline.law.protection.Exposure;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Residence for a person whom a relative hurt, and whose own petition was approved (VAWA).
public final class VawaAdjustment {
    static final FactType<Boolean> APPROVED = FactType.yesNo(
                    "vawa.approved",
                    Text.of(
                            "Was the person's own petition (Form I-360) approved?",
                            "¿Se aprobó la petición propia (Formulario I-360)?"))
            .asSensitive();

    static final Element PETITION = Element.of(
            "vawa.petition-approved",
            Text.of(
                    "Was the person's own petition (Form I-360) approved?",
                    "¿Se aprobó la petición propia (Formulario I-360)?"),
            new Citation("INA", "245(a), 204(a)(1)"),
            given -> Met.when(given.the(APPROVED)));

    public static final Way WAY = new Way(
            "way.adjust-vawa",
            Text.of("Residence after the person's own petition (VAWA)", "Residencia tras la petición propia (VAWA)"),
            Text.of(
                    "The person becomes a resident with a green card.",
                    "La persona se hace residente con tarjeta verde."),
            List.of(new Citation("INA", "245(a), (c)")),
            List.of(PETITION, Adjust.VISA_AVAILABLE, Adjust.ADMISSIBLE),
            List.of(
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES,
                    Hold.COUNTRY,
                    AdjustDangers.LEAVING_ENDS_IT,
                    Exposure.FOUND_OUT),
            List.of(),
            Text.of(
                    "How the person came in, work without a permit and time without status do not count here. Not looked at: filing before the yes, and the waivers for past stays that have to do with the harm.",
                    "Aquí no importa cómo entró la persona, ni el trabajo sin permiso, ni el tiempo sin estatus. No se revisan: presentar antes de la aprobación, y los perdones por estadías ligadas al daño."));

    private VawaAdjustment() {}
}
