package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.util.List;
import org.throughline.law.asylum.Hold;
import org.throughline.law.danger.Dangers;
import org.throughline.law.family.ProtectedChild;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Asylum;

/// The green card for people with asylum and for refugees, one year after (INA 209).
public final class ProtectedAdjustment {
    static final Parameter<String> REVIEW = new Parameter<>("refugee.review", String.class);

    /// The row in force as far as seen: it matters on the day of a decision to come.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text TAKEN_AWAY = Text.of(
            "The status was taken away, or may be soon. A lawyer must look first.",
            "Le quitaron el estatus, o se lo pueden quitar pronto. Primero debe verlo un abogado.");
    private static final Text NOT_ASKED =
            Text.of("The law does not ask this of a refugee.", "La ley no pide esto a un refugiado.");
    private static final Text OTHER_HOME = Text.of(
            "A home for good in another country can close this way. A lawyer must look.",
            "Un hogar para siempre en otro país puede cerrar esta vía. Un abogado debe verlo.");
    private static final Text GROUNDS = Text.of(
            "Here the law does not ask for money or for papers from home, and much can be forgiven. Crimes, lies and harm to others can close it. A lawyer must look.",
            "Aquí la ley no pide dinero ni papeles del país, y mucho se puede perdonar. Los delitos, las mentiras y el daño a otros la pueden cerrar. Un abogado debe verlo.");
    private static final Text NO_FEAR = Text.of(
            "A trip to that country, or its passport, can show that there is no fear. Then USCIS can end the status. See a lawyer before filing.",
            "Un viaje a ese país, o su pasaporte, puede mostrar que no hay miedo. Entonces USCIS puede terminar el estatus. Vea a un abogado antes de pedir.");
    private static final Text LOOKED_AT_AGAIN = Text.of(
            "The government looks again at refugees whom it let in. A lawyer must see how that stands. As last seen: \"{0}\".",
            "El gobierno revisa otra vez a los refugiados que dejó entrar. Un abogado debe ver cómo va eso. Lo último que se vio: \"{0}\".");
    private static final Text TRAVEL_PAPER = Text.of(
            "To leave, the person needs a refugee travel paper first. Without it there may be no way back in.",
            "Para salir, la persona necesita antes un papel de viaje para refugiados. Sin él, quizás no pueda volver a entrar.");
    private static final Text ASK_FIRST =
            Text.of("A lawyer must look before this is filed.", "Un abogado debe verlo antes de pedir esto.");

    static final Element HAS_PROTECTION = Element.of(
            "asylee.has-protection",
            Text.of(
                    "Did the person get asylum, or come here as a refugee?",
                    "¿Le dieron asilo a la persona, o llegó aquí como refugiada?"),
            new Citation("INA", "209(a)(1), (b)"),
            given -> Met.when(given.the(Asylum.GRANTED)));

    static final Element YEAR = Element.of(
            "asylee.year-full",
            Text.of(
                    "Has the person been here a full year since then?",
                    "¿La persona lleva aquí un año completo desde entonces?"),
            new Citation("INA", "209(a)(1)(B), (b)(2)"),
            given -> Met.when(given.hasCome(given.result(ProtectedYear.RULE))));

    static final Element STILL_PROTECTED = Element.of(
            "asylee.still-protected",
            Text.of("Is the status still in force?", "¿Sigue vigente el estatus?"),
            new Citation("INA", "209(a)(1)(A), (b)(3)"),
            given -> given.the(Protected.ENDED) ? given.refer(TAKEN_AWAY) : Met.MET);

    static final Element NOT_SETTLED = Element.of(
            "asylee.not-settled",
            Text.of("Is no other country a home for good?", "¿No hay otro país como hogar para siempre?"),
            new Citation("INA", "209(b)(4)"),
            ProtectedAdjustment::notSettled);

    static final Element ADMISSIBLE = Element.of(
            "asylee.admissible",
            Text.of("Is there no ground against the person?", "¿No hay ninguna causa en contra de la persona?"),
            new Citation("INA", "209(a)(2), (b)(5), (c)"),
            given -> given.refer(GROUNDS));

    static final Danger WENT_HOME = Danger.of(
            "asylee.went-home",
            Text.of(
                    "Did the person go back to the country they fear, or use its passport?",
                    "¿La persona volvió al país al que teme, o usó su pasaporte?"),
            new Citation("INA", "208(c)(2)"),
            given -> {
                boolean found = given.the(Protected.WENT_HOME);
                if (found) given.because(NO_FEAR);
                return Sign.when(found);
            });

    static final Danger REFUGEE_REVIEW = Danger.of(
            "asylee.refugee-review",
            Text.of("Are refugees being looked at again?", "¿Se está revisando otra vez a los refugiados?"),
            new Citation("USCIS", "review of refugees, 2025 and 2026"),
            ProtectedAdjustment::review);

    static final Danger LEAVING = Danger.of(
            "asylee.leaving",
            Text.of("What if the person leaves before the answer?", "¿Y si la persona sale antes de la respuesta?"),
            new Citation("INA", "208(c)(1)(C)"),
            given -> {
                given.because(TRAVEL_PAPER);
                return Sign.FOUND;
            });

    public static final Way WAY = new Way(
            "way.adjust-refugee-asylee",
            Text.of("Green card after asylum, or as a refugee", "Residencia después del asilo, o como refugiado"),
            Text.of(
                    "The person becomes a resident. With asylum it counts from one year before the yes; for a refugee, from the day of coming in.",
                    "La persona se hace residente. Con asilo cuenta desde un año antes del sí; para un refugiado, desde el día en que entró."),
            List.of(new Citation("INA", "209")),
            List.of(HAS_PROTECTION, YEAR, STILL_PROTECTED, NOT_SETTLED, ADMISSIBLE),
            List.of(
                    WENT_HOME,
                    REFUGEE_REVIEW,
                    Hold.COUNTRY,
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FRAUD,
                    Dangers.FILING_EXPOSES,
                    LEAVING),
            List.of(ProtectedYear.RULE, FamilyOfProtectedBy.RULE, RefugeeResidentSince.RULE, ProtectedChild.RULE),
            Text.of(
                    "Not checked here: health papers, and relatives who wait for the card with the person.",
                    "Aquí no se mira: los papeles de salud, y la familia que espera la tarjeta con la persona."));

    private ProtectedAdjustment() {}

    private static Met notSettled(Given given) {
        if (!Protected.hasAsylum(given)) {
            given.because(NOT_ASKED);
            return Met.MET;
        }
        return given.the(Protected.SETTLED) ? given.refer(OTHER_HOME) : Met.MET;
    }

    /// The review is in motion and rests on no text that was seen: for a lawyer.
    private static Sign review(Given given) {
        if (Protected.hasAsylum(given)) return Sign.NONE_FOUND;
        given.because(LOOKED_AT_AGAIN, given.law(REVIEW, NEWEST));
        return given.refer(ASK_FIRST);
    }
}
