package org.throughline.law.waiver;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// What only the waivers ask.
final class WaiverFacts {
    /// What the person would come or stay on.
    enum Aim {
        PETITION_APPROVED,
        PETITION_WAITING,
        LOTTERY,
        SHORT_STAY,
        OTHER,
        NOTHING_YET
    }

    /// How the person became a resident.
    enum Became {
        WITH_IMMIGRANT_VISA,
        INSIDE_THE_COUNTRY,
        NEVER
    }

    static final FactType<Aim> AIM = FactType.oneOf(
            "waiver.aim",
            Aim.class,
            Text.of(
                    "What would the person come or stay on? A petition with a yes? One that waits? The visa lottery? A visa for a short stay? Some other thing? Or nothing yet?",
                    "¿Con qué vendría o se quedaría la persona? ¿Con una petición aprobada, una que espera, la lotería de visas, una visa por un tiempo, otra cosa, o nada todavía?"));
    static final FactType<Boolean> HERE = FactType.yesNo(
            "waiver.hereNow",
            Text.of("Is the person in the United States now?", "¿La persona está ahora en los Estados Unidos?"));
    static final FactType<Boolean> FEE_PAID = FactType.yesNo(
            "waiver.visaFeePaid",
            Text.of(
                    "Was the fee for the immigrant visa paid to the State Department?",
                    "¿Ya se pagó al Departamento de Estado la tarifa de la visa de inmigrante?"));
    static final FactType<Boolean> GREEN_CARD_FORM = FactType.yesNo(
            "waiver.greenCardFormWaits",
            Text.of(
                    "Does a green card form of the person (Form I-485) wait at USCIS?",
                    "¿Hay un Formulario I-485 de la persona que espera en USCIS?"));
    static final FactType<Boolean> ON_HOLD = FactType.yesNo(
            "waiver.caseOnHold",
            Text.of(
                    "Did the judge put the court case on hold (\"administrative closure\"), and is it still on hold?",
                    "¿El juez puso el caso en pausa (\"cierre administrativo\") y sigue en pausa?"));
    static final FactType<Boolean> MAY_REAPPLY = FactType.yesNo(
            "waiver.mayReapply",
            Text.of(
                    "Did USCIS say yes to Form I-212 for the order to leave?",
                    "¿USCIS aprobó el Formulario I-212 por la orden de salir?"));
    static final FactType<Boolean> REACHED_CRIME = FactType.yesNo(
                    "crime.waiverReaches",
                    Text.of(
                            "Does the lawyer say that the waiver for crimes (212(h)) can reach each of them?",
                            "¿Dice el abogado que el perdón por delitos (212(h)) puede cubrir cada uno?"))
            .asSensitive();
    static final FactType<LocalDate> LAST_ACT = FactType.date(
                    "crime.lastAct.date",
                    Text.of(
                            "On what day was the last act that the arrests are about?",
                            "¿Qué día fue el último hecho por el que hubo arrestos?"))
            .asSensitive();
    static final FactType<Boolean> OWN_PETITION = FactType.yesNo(
                    "waiver.ownPetition",
                    Text.of(
                            "Did the person file on their own, as one whom family has hurt (VAWA)? And did USCIS say yes?",
                            "¿USCIS aprobó la petición de la persona misma, para quienes sufrieron daño en su familia (VAWA)?"))
            .asSensitive();
    static final FactType<Became> BECAME = FactType.oneOf(
            "waiver.becameResident",
            Became.class,
            Text.of(
                    "How did the person get a green card? With a visa for it at the border? Here in the country? Or never?",
                    "¿Cómo se hizo residente la persona: con visa de inmigrante en la frontera, dentro del país, o nunca?"));

    private WaiverFacts() {}
}
