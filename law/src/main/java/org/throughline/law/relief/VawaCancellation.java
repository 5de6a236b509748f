package org.throughline.law.relief;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Cancellation for people whom a spouse or parent abused (Form EOIR-42B).
public final class VawaCancellation {
    static final FactType<Boolean> ABUSED = FactType.yesNo(
                    "cancellation.abused",
                    Text.of(
                            "Did a spouse or parent hurt the person or her child, or treat them very badly? (One who is a citizen or has a green card.)",
                            "¿Un esposo o padre, ciudadano o residente, lastimó a la persona o a su hijo, o fue cruel con ellos?"))
            .asSensitive();

    private static final Text HARDSHIP = Text.of(
            "A lawyer must say. The harm can be to the person, her child, or her parent.",
            "Un abogado debe decirlo. El daño puede ser a la persona, a su hijo o a su padre o madre.");
    private static final Text HER_WORD = Text.of(
            "This rests on the person's own word. Ask alone and in a safe place.",
            "Esto se basa en la palabra de la persona. Pregunte a solas y en un lugar seguro.");

    static final Element ABUSE = Element.of(
            "cancellation.abuse",
            Text.of(
                    "Does the person say that a spouse or parent abused her?",
                    "¿Dice la persona que un esposo o padre abusó de ella?"),
            new Citation("INA", "240A(b)(2)(A)(i)"),
            given -> {
                given.because(HER_WORD);
                return Met.when(given.the(ABUSED));
            });

    static final Element THREE_YEARS = Element.of(
            "cancellation.three-years",
            Text.of("Has the person been here three years?", "¿La persona ha estado aquí tres años?"),
            new Citation("INA", "240A(b)(2)(A)(ii), (B)"),
            given -> Met.when(Years.areFull(given, given.result(ThreeYears.RULE))));

    static final Element HARDSHIP_OF_FAMILY = Element.of(
            "cancellation.hardship-of-family",
            Text.of(
                    "Would leaving do great harm to the person, her child or her parent?",
                    "¿Salir haría un gran daño a la persona, a su hijo o a su padre o madre?"),
            new Citation("INA", "240A(b)(2)(A)(v)"),
            given -> given.refer(HARDSHIP));

    public static final Way WAY = new Way(
            "way.cancellation-vawa",
            Text.of("Cancellation for abused people", "Cancelación para personas abusadas"),
            Text.of("A judge gives the person a green card.", "Un juez da a la persona la tarjeta verde."),
            List.of(new Citation("INA", "240A(b)(2)")),
            List.of(ABUSE, THREE_YEARS, Cancellation.MORAL_CHARACTER, Cancellation.NO_LISTED_CRIME, HARDSHIP_OF_FAMILY),
            List.of(
                    Dangers.FILING_EXPOSES,
                    Dangers.ANY_ARREST,
                    Dangers.FALSE_CLAIM,
                    Dangers.FRAUD,
                    Dangers.AGGRAVATED_FELONY,
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Closed.LISTED_EXCLUSION,
                    Closed.YEARLY_LIMIT),
            List.of(ThreeYears.RULE),
            Text.of(
                    "Only in court. Waivers for crimes tied to the abuse, false marriages and security reasons are not checked here.",
                    "Solo en la corte. Aquí no se revisan perdones por delitos ligados al abuso, matrimonios falsos ni razones de seguridad."));

    private VawaCancellation() {}
}
