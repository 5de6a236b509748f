package org.throughline.law.asylum;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Protection under the Convention against Torture. It has no time limit, and no crime closes all of it.
public final class TortureWay {
    static final FactType<Boolean> TORTURE = FactType.yesNo(
                    "torture.feared",
                    Text.of(
                            "Does the person fear torture: great pain, done on purpose?",
                            "¿La persona teme la tortura: gran dolor, hecho a propósito?"))
            .asSensitive();
    static final FactType<Boolean> OFFICIALS = FactType.yesNo(
                    "torture.officials",
                    Text.of(
                            "Would officials do it, or know of it and let it happen?",
                            "¿Lo harían oficiales, o lo sabrían y dejarían que pase?"))
            .asSensitive();

    static final Element PAIN = Element.of(
            "torture.pain-on-purpose",
            Text.of("Is torture feared?", "¿Se teme tortura?"),
            new Citation("8 CFR", "1208.18(a)(1)"),
            given -> Fear.toWeigh(given, TORTURE));
    static final Element BY_OFFICIALS = Element.of(
            "torture.by-officials",
            Text.of("Would officials do it or let it happen?", "¿Lo harían oficiales o lo dejarían pasar?"),
            new Citation("8 CFR", "1208.18(a)(1), (7)"),
            given -> Fear.toWeigh(given, OFFICIALS));

    public static final Way WAY = new Way(
            "way.cat",
            Text.of("Protection against torture (CAT)", "Protección contra la tortura (CAT)"),
            Text.of(
                    "No removal to that one country while the danger lasts. No green card.",
                    "No lo mandan a ese país mientras dure el peligro. No da residencia."),
            List.of(new Citation("8 CFR", "1208.16(c), 1208.17, 1208.18")),
            List.of(PAIN, BY_OFFICIALS, Fear.MORE_LIKELY),
            List.of(Fear.TO_OTHERS, Fear.GRAVE_CRIME),
            List.of(),
            Text.of(
                    "With a grave crime only a weaker form is left, which can be ended. That is for a lawyer.",
                    "Con un delito grave solo queda una forma más débil, que se puede terminar. Eso es para un abogado."));

    private TortureWay() {}
}
