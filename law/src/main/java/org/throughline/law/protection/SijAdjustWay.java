package org.throughline.law.protection;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.bulletin.CurrentFinalAction;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Residence for young people whose petition as special immigrant juveniles was approved.
public final class SijAdjustWay {
    static final FactType<Boolean> APPROVED = FactType.yesNo(
            "sij.approved",
            Text.of("Was the petition (Form I-360) approved?", "¿Se aprobó la petición (Formulario I-360)?"));

    private static final Text BULLETIN = Text.of(
            "The fourth line for workers (EB-4) of this month's Visa Bulletin decides. A lawyer must look.",
            "Decide la cuarta línea de empleo (EB-4) del Boletín de Visas de este mes. Un abogado debe verlo.");

    static final Element PETITION = Element.of(
            "sij.petition",
            Text.of("Was the petition (Form I-360) approved?", "¿Se aprobó la petición (Formulario I-360)?"),
            new Citation("INA", "245(h)"),
            given -> Met.when(given.the(APPROVED)));

    static final Element STILL_UNMARRIED = Element.of(
            "sij.unmarried-at-approval",
            Text.of(
                    "Was the person not married when it was approved?",
                    "¿La persona no estaba casada cuando se aprobó?"),
            new Citation("8 CFR", "204.11(b)(2)"),
            given -> Met.when(!given.the(Sij.MARRIED)));

    static final Element VISA = Element.of(
            "sij.visa",
            Text.of(
                    "Is there a visa number, by the place in line (\"priority date\")?",
                    "¿Hay un número de visa, según la fecha de prioridad?"),
            new Citation("INA", "203(b)(4), 245(a)(3)"),
            SijAdjustWay::visa);

    static final Element ADMISSIBLE = Element.of(
            "sij.admissible",
            Text.of(
                    "Does no ground to keep the person out stand in the way, or can it be waived?",
                    "¿No hay ninguna causa de inadmisión en el camino, o se puede perdonar?"),
            new Citation("INA", "245(h)(2)"),
            Told::toALawyer);

    public static final Way WAY = new Way(
            "way.adjust-sij",
            Text.of("Residence for a special immigrant juvenile", "Residencia para un joven inmigrante especial"),
            Text.of(
                    "The young person becomes a resident with a green card.",
                    "El joven se hace residente con tarjeta verde."),
            List.of(new Citation("INA", "245(a), (h)")),
            List.of(PETITION, STILL_UNMARRIED, VISA, ADMISSIBLE),
            List.of(
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES,
                    Exposure.TRAVEL),
            List.of(SijDeferredAction.RULE, CurrentFinalAction.RULE),
            Text.of(
                    "How the person came in does not matter here: the law treats the person as paroled. Not looked at: waivers, and the choice that the officer has.",
                    "Cómo entró la persona no importa aquí: la ley la trata como con parole. No se revisan: los perdones y la decisión libre del oficial."));

    private SijAdjustWay() {}

    private static Met visa(Given given) {
        return given.refer(BULLETIN);
    }
}
