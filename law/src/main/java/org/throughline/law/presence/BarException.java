package org.throughline.law.presence;

import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Arrival;

/// Whether one of the exceptions to the bars of 3 and 10 years may stand between a count and its bar.
public final class BarException implements Rule<BarException.Known> {
    public static final BarException RULE = new BarException();

    /// What the record says of exceptions.
    public enum Known implements Worded {
        RESIDENT(Text.of(
                "The person is a resident with a green card. The bar is not for residents.",
                "La persona es residente con tarjeta verde. La barrera no es para residentes.")),
        NONE_KNOWN(Text.of("No exception is known.", "No se conoce ninguna excepción."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Known(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    /// Whether the client has a green card today.
    public static final FactType<Boolean> RESIDENT_NOW = FactType.yesNo(
            "client.residentNow",
            Text.of(
                    "Is the person a resident with a green card today?",
                    "¿La persona es hoy residente con tarjeta verde?"));

    static final FactType<Boolean> ABUSE = FactType.yesNo(
                    "presence.abuse",
                    Text.of(
                            "Did a husband, wife or parent hurt the person? Was that why the person stayed too long, or came in that way?",
                            "¿Un esposo, esposa, padre o madre maltrató a la persona, y por eso se quedó de más o entró así?"))
            .asSensitive();
    static final FactType<Boolean> TRAFFICKED = FactType.yesNo(
                    "presence.trafficked",
                    Text.of(
                            "Did someone force the person to work or to have sex? Was that why the person was here?",
                            "¿Alguien obligó a la persona a trabajar o a tener sexo, y por eso estaba aquí?"))
            .asSensitive();

    private static final Text LOOK = Text.of(
            "For people who were hurt or forced, the bar may not count. A lawyer must look.",
            "Si alguien hizo daño a la persona o la obligó, quizás la barrera no cuenta. Un abogado debe verlo.");

    private BarException() {}

    @Override
    public String id() {
        return "presence.bar-exception";
    }

    @Override
    public Text question() {
        return Text.of(
                "Is there an exception to the bars of 3 and 10 years?",
                "¿Hay una excepción a las barreras de 3 y 10 años?");
    }

    /// Only where a stay has ended, or would end: before that there is no bar to except anybody from.
    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.each(Thing.Kind.ARRIVAL).stream()
                .anyMatch(arrival -> !record.facts(Arrival.LEFT, arrival).isEmpty());
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "212(a)(9)(B)(i), (iii)(IV), (V)"),
                new Citation("INA", "101(a)(13)(C), for residents"));
    }

    @Override
    public Known apply(Given given) {
        if (given.the(RESIDENT_NOW)) return Known.RESIDENT; // (i)
        if (given.the(ABUSE)) return given.refer(LOOK); // (iii)(IV)
        if (given.the(TRAFFICKED)) return given.refer(LOOK); // (iii)(V)
        return Known.NONE_KNOWN; // minors, asylum, family unity: taken off in UnlawfulDays
    }
}
