package org.throughline.law.citizenship;

import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Given;
import org.throughline.rule.Sign;
import org.throughline.text.Text;

/// What to check before anybody files for naturalization: the form opens the whole file.
final class NaturalizationDangers {
    static final FactType<Boolean> TAX_TROUBLE = FactType.yesNo(
            "tax.trouble",
            Text.of(
                    "With a green card, did the person not file taxes, owe tax, or file taxes as if with no green card?",
                    "Ya con tarjeta verde, ¿la persona no hizo sus taxes, debe taxes o los hizo como si no tuviera la tarjeta?"));

    private static final Text PRESUMED = Text.of(
            "A trip of more than six months can break the years. It can also raise the question if the person moved away.",
            "Un viaje de más de seis meses puede romper los años. También puede hacer dudar si la persona se mudó.");
    private static final Text TAX = Text.of(
            "Taxes that were not filed or paid can show bad character. To file as not a resident can end residence.",
            "No hacer o no pagar los taxes puede verse mal. Hacerlos como si no tuviera la tarjeta puede costar la tarjeta verde.");
    private static final Text VOTE = Text.of(
            "A vote, or the words \"I am a citizen\", can lead to removal, even by mistake. A lawyer must look first.",
            "Un voto, o decir \"soy ciudadano\", puede llevar a la expulsión, aun por error. Primero debe verlo un abogado.");
    private static final Text GOT = Text.of(
            "USCIS looks again at how the green card was got. If it was wrong, the card can be lost.",
            "USCIS vuelve a ver cómo se obtuvo la tarjeta. Si hubo algo mal, la tarjeta se puede perder.");
    private static final Text WHOLE_FILE = Text.of(
            "USCIS reads the whole file and all fingerprints. If it says no, a case in court can begin.",
            "USCIS lee todo el expediente y todas las huellas. Si dice que no, puede empezar un caso en la corte.");

    static final Danger LONG_ABSENCE = Danger.of(
            "naturalization.long-absence",
            Text.of("Was there a trip of more than six months?", "¿Hubo un viaje de más de seis meses?"),
            new Citation("INA", "316(b), 101(a)(13)(C)"),
            given -> sign(
                    given,
                    given.any(
                            Thing.Kind.TRIP,
                            trip -> given.result(TripEffect.RULE, trip) != TripEffect.Effect.NONE_BY_LENGTH),
                    PRESUMED));

    static final Danger TAXES = Danger.of(
            "naturalization.taxes",
            Text.of("Is there trouble with taxes?", "¿Hay problemas con impuestos?"),
            new Citation("8 CFR", "316.10"),
            given -> sign(given, given.the(TAX_TROUBLE), TAX));

    static final Danger VOTED_OR_CLAIMED = Danger.of(
            "naturalization.voted",
            Text.of(
                    "Was there a vote, or a false word of being a citizen?",
                    "¿Hubo un voto, o se dijo sin serlo que era ciudadano?"),
            new Citation("INA", "212(a)(6)(C)(ii), (10)(D), 237(a)(3)(D), (6)"),
            given -> sign(given, given.the(Dangers.SAID_CITIZEN), VOTE));

    static final Danger HOW_RESIDENT = Danger.of(
            "naturalization.how-residence",
            Text.of("Can the green card be questioned?", "¿Se puede dudar de la tarjeta verde?"),
            new Citation("INA", "318, 237(a)(1)(A), 246"),
            given -> sign(given, given.the(Dangers.RESIDENCE_DOUBTED), GOT));

    static final Danger OPENS_THE_FILE = Danger.of(
            "naturalization.opens-the-file",
            Text.of("What does filing open?", "¿Qué abre el presentar?"),
            new Citation("INA", "335"),
            given -> sign(given, true, WHOLE_FILE));

    private NaturalizationDangers() {}

    private static Sign sign(Given given, boolean found, Text why) {
        if (found) given.because(why);
        return Sign.when(found);
    }
}
