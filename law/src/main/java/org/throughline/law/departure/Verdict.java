package org.throughline.law.departure;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether the person should take the trip. Always for a lawyer: fraud, crimes, proclamations that close the border and
/// the officer's choice at the port are not modelled, and a wrong "nothing" can cost the way back.
public final class Verdict implements Rule<Text> {
    public static final Verdict RULE = new Verdict();

    private static final Text BESIDE = Text.of(
            "What was found, and what nobody knows yet, stands beside this answer, point by point.",
            "Lo que se encontró, y lo que aún no se sabe, está junto a esta respuesta, punto por punto.");
    private static final Text NOT_LOOKED_AT = Text.of(
            "Not looked at: old lies to an officer, crimes, orders that close the border, and what the officer decides.",
            "No se revisó: mentiras a un oficial, delitos, órdenes que cierran la frontera y lo que decida el oficial.");
    private static final Text WHY = Text.of(
            "A lawyer must look before the person leaves. \"Nothing found\" is not \"nothing\".",
            "Un abogado debe verlo antes de que la persona salga. \"Nada encontrado\" no es \"nada\".");

    private Verdict() {}

    @Override
    public String id() {
        return "departure.verdict";
    }

    @Override
    public Text question() {
        return Text.of("Should the person take this trip?", "¿Conviene que la persona haga este viaje?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return PlannedTrip.isIn(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a), 212(f)"), new Citation("8 CFR", "208.8, 245.2(a)(4)(ii)"));
    }

    @Override
    public Text apply(Given given) {
        given.because(BESIDE);
        given.because(NOT_LOOKED_AT);
        return given.refer(WHY);
    }
}
