package org.throughline.law.relief;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// What a motion or a petition does to time that was given to leave. Always for a lawyer, before anything is filed.
public final class DepartureMotion implements Rule<Text> {
    public static final DepartureMotion RULE = new DepartureMotion();

    private static final Text TWO_WAYS = Text.of(
            "If it is filed in time, the time to leave ends and the order of removal takes its place.",
            "Si se presenta a tiempo, el tiempo para salir termina y queda la orden de expulsión.");
    private static final Text WHY =
            Text.of("A lawyer must look before anything is filed.", "Un abogado debe verlo antes de presentar nada.");

    private DepartureMotion() {}

    @Override
    public String id() {
        return "departure.motion";
    }

    @Override
    public Text question() {
        return Text.of(
                "Can a motion or a petition be filed while time to leave runs?",
                "¿Se puede presentar una petición mientras corre el tiempo para salir?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Departure.mayBeGiven(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "1240.26(b)(3)(iii), (e), (i)"),
                new Citation("Dada v. Mukasey,", "554 U.S. 1 (2008)"));
    }

    @Override
    public Text apply(Given given) {
        given.because(TWO_WAYS);
        return given.refer(WHY);
    }
}
