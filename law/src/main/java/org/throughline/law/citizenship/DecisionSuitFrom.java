package org.throughline.law.citizenship;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which a federal court can be asked to decide, because USCIS did not.
public final class DecisionSuitFrom implements Rule<DayIfAny> {
    public static final DecisionSuitFrom RULE = new DecisionSuitFrom();

    static final FactType<Boolean> DECIDED = FactType.yesNo(
            "naturalization.decided",
            Text.of("Did USCIS decide on Form N-400?", "¿USCIS ya decidió el Formulario N-400?"));

    private static final Text DONE = Text.of(
            "USCIS decided, so this suit is not there. After a denial, a hearing is asked for first.",
            "USCIS ya decidió, así que esta demanda no existe. Tras una negación, primero se pide una audiencia.");
    private static final Text COURT = Text.of(
            "The court can decide itself or tell USCIS to decide. A lawyer files the suit.",
            "La corte puede decidir o mandar que USCIS decida. Un abogado presenta la demanda.");

    private DecisionSuitFrom() {}

    @Override
    public String id() {
        return "naturalization.suit-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can a federal court be asked to decide?",
                "¿Desde qué día se puede pedir a una corte federal que decida?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return DecisionDue.wasExamined(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "336(b)"));
    }

    /// The time must have ended: the 120th day itself is still in it.
    @Override
    public DayIfAny apply(Given given) {
        if (given.the(DECIDED)) return new DayIfAny.None(DONE);
        given.because(COURT);
        return new DayIfAny.On(given.result(DecisionDue.RULE).plusDays(1));
    }
}
