package org.throughline.law.waiver;

import java.util.List;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The waiver for a lie or false papers (section 212(i)). Children do not count.
public final class LieWaiver {
    private static final Text NO_LIE = Text.of(
            "No lie and no false papers are known, so there is nothing to forgive.",
            "No se conoce mentira ni papel falso, así que no hay nada que perdonar.");
    private static final Text CLAIM = Text.of(
            "This waiver does not reach a claim to be a citizen since September 30, 1996. A lawyer must hear what was said, and when.",
            "Este perdón no cubre decir que uno es ciudadano desde el 30 de septiembre de 1996. Un abogado debe oír qué se dijo y cuándo.");

    static final Element LIE = Element.of(
            "waiver.lie",
            Text.of("Is there a lie or false papers to forgive?", "¿Hay una mentira o papeles falsos que perdonar?"),
            new Citation("INA", "212(a)(6)(C)(i)"),
            LieWaiver::lie);

    static final Element NO_CLAIM = Element.of(
            "waiver.no-citizen-claim",
            Text.of(
                    "Is it so that the person never passed for a citizen?",
                    "¿Es cierto que la persona nunca se hizo pasar por ciudadana?"),
            new Citation("INA", "212(a)(6)(C)(ii), (iii)"),
            given -> given.result(Dangers.FALSE_CLAIM) == Sign.FOUND ? given.refer(CLAIM) : Met.MET);

    static final Element RELATIVE = Element.of(
            "waiver.lie-relative",
            Text.of(
                    "Is a husband, wife or parent a citizen? Or does one have a green card?",
                    "¿Hay cónyuge, padre o madre que sea ciudadano o residente?"),
            new Citation("INA", "212(i)(1)"),
            given -> Points.spouseOrParent(given) == Met.MET ? Met.MET : Points.ownPetition(given));

    public static final Way WAY = new Way(
            "way.waiver-lie",
            Text.of("Waiver for a lie or false papers", "Perdón por una mentira o papeles falsos"),
            Text.of("The lie no longer stands in the way of a green card.", "La mentira ya no impide la residencia."),
            List.of(new Citation("INA", "212(i)")),
            List.of(LIE, NO_CLAIM, Points.FOR_A_GREEN_CARD, RELATIVE, Points.HARDSHIP, Points.CHOICE_OF_THE_OFFICER),
            List.of(Dangers.EARLIER_ORDER, Dangers.REINSTATEMENT, Dangers.ANY_ARREST, Dangers.FILING_EXPOSES),
            List.of(),
            Text.of(
                    "It does not forgive a sham marriage, a claim to be a citizen, unlawful days or a crime. People with a petition of their own (VAWA) can show what they suffer. A lawyer must confirm if it was a lie at all, and if it mattered.",
                    "No perdona una boda falsa, decirse ciudadano, días sin permiso ni un delito. Quien tiene petición propia (VAWA) puede mostrar lo que sufre. Un abogado debe ver si hubo mentira y si importaba."));

    private LieWaiver() {}

    /// For the waiver in court too: without a lie there is nothing to forgive.
    static Met lie(Given given) {
        if (given.result(Dangers.FRAUD) == Sign.FOUND) return Met.MET;
        given.because(NO_LIE);
        return Met.NOT_MET;
    }
}
