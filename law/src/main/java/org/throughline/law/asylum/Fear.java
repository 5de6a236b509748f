package org.throughline.law.asylum;

import org.throughline.fact.FactType;
import org.throughline.law.danger.Crimes;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Sign;
import org.throughline.text.Text;

/// What is asked about fear of return. The answers are a person's own words: whether they suffice is for a lawyer, and
/// nothing here is ever drawn from a story in a paper.
final class Fear {
    static final FactType<Boolean> FEARED = FactType.yesNo(
                    "harm.feared",
                    Text.of(
                            "Was the person hurt at home, or does the person fear harm there?",
                            "¿Le hicieron daño a la persona en su país, o tiene miedo de que le hagan daño allá?"))
            .asSensitive();
    static final FactType<Boolean> REASON = FactType.yesNo(
                    "harm.reason",
                    Text.of(
                            "Is the harm because of race, faith, nation, a group the person belongs to, or views?",
                            "¿El daño es por raza, fe, nación, un grupo al que pertenece la persona, o sus ideas?"))
            .asSensitive();
    static final FactType<Boolean> NO_HELP = FactType.yesNo(
                    "harm.noHelp",
                    Text.of(
                            "Is it so that the police there would not help, and no other part of the country is calm?",
                            "¿Es cierto que la policía de allá no ayudaría y que ninguna otra parte del país es tranquila?"))
            .asSensitive();
    static final FactType<Boolean> LIKELY = FactType.yesNo(
                    "harm.likely",
                    Text.of(
                            "Does the person say that the harm would happen, more likely than not?",
                            "¿Dice la persona que es más probable que el daño ocurra a que no ocurra?"))
            .asSensitive();
    static final FactType<Boolean> HARMED_OTHERS = FactType.yesNo(
                    "harm.toOthers",
                    Text.of(
                            "Did the person ever hurt others for such a cause, or help to do it? Or help an armed group?",
                            "¿La persona alguna vez hizo daño a otros por esas razones, ayudó a hacerlo, o ayudó a un grupo armado?"))
            .asSensitive();

    private static final Text WEIGH = Text.of(
            "The person says so. A lawyer must weigh it and look for proof.",
            "La persona lo dice. Un abogado debe valorarlo y buscar pruebas.");
    private static final Text ARMED = Text.of(
            "Harm to others or help for an armed group can close this way, even if it was forced. A lawyer must look.",
            "Dañar a otros o ayudar a un grupo armado puede cerrar esta vía, aunque fuera a la fuerza. Un abogado debe verlo.");
    private static final Text GRAVE = Text.of(
            "A grave crime can close this way. Its class is for a lawyer to say.",
            "Un delito grave puede cerrar esta vía. De qué clase es, lo dice un abogado.");

    static final Element HARM = Element.of(
            "fear.harm",
            Text.of("Is there harm, or fear of it?", "¿Hay daño, o miedo de que pase?"),
            new Citation("INA", "101(a)(42)(A)"),
            given -> toWeigh(given, FEARED));
    static final Element BECAUSE_OF = Element.of(
            "fear.because-of",
            Text.of("Is it for a reason that the law names?", "¿Es por una razón que nombra la ley?"),
            new Citation("INA", "101(a)(42)(A), 208(b)(1)(B)(i)"),
            given -> toWeigh(given, REASON));
    static final Element UNPROTECTED = Element.of(
            "fear.unprotected",
            Text.of("Would nobody protect the person there?", "¿Nadie protegería a la persona allá?"),
            new Citation("INA", "101(a)(42)(A)"),
            given -> toWeigh(given, NO_HELP));
    static final Element MORE_LIKELY = Element.of(
            "fear.more-likely",
            Text.of("Is the harm more likely than not?", "¿Es más probable que el daño ocurra a que no?"),
            new Citation("8 CFR", "1208.16(b)(2), (c)(2)"),
            given -> toWeigh(given, LIKELY));
    static final Danger TO_OTHERS = Danger.of(
            "fear.harm-to-others",
            Text.of(
                    "Did the person harm others, or help an armed group?",
                    "¿La persona dañó a otros o ayudó a un grupo armado?"),
            new Citation("INA", "208(b)(2)(A)(i), (v), 241(b)(3)(B)(i)"),
            given -> given.the(HARMED_OTHERS) ? given.refer(ARMED) : Sign.NONE_FOUND);
    static final Danger GRAVE_CRIME = Danger.of(
            "fear.grave-crime",
            Text.of("Is there a crime that a lawyer must read?", "¿Hay un delito que un abogado debe leer?"),
            new Citation("INA", "208(b)(2)(A)(ii), (iii), 241(b)(3)(B)(ii), (iii)"),
            given -> Crimes.any(given) ? given.refer(GRAVE) : Sign.NONE_FOUND);

    private Fear() {}

    static Met toWeigh(Given given, FactType<Boolean> statement) {
        return given.the(statement) ? given.refer(WEIGH) : Met.NOT_MET;
    }
}
