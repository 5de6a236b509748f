package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Met;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether the person lived three months in the state before filing. For who files early it is open whether the day of
/// filing counts, or the day of the interview.
public final class TimeInState implements Rule<Met> {
    public static final TimeInState RULE = new TimeInState();

    /// The day on which the three months must be full.
    enum FullOn {
        FILING,
        EXAMINATION
    }

    static final LegalQuestion<FullOn> FULL_ON = fullOn();

    private static final Text FULL = Text.of("Three months are full on {0}.", "Los tres meses se cumplen el {0}.");

    private TimeInState() {}

    @Override
    public String id() {
        return "naturalization.time-in-state";
    }

    @Override
    public Text question() {
        return Text.of(
                "Did the person live three months in the state before filing?",
                "¿Vivió la persona tres meses en el estado antes de presentar?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "316(a)(1)"),
                new Citation("8 CFR", "334.2(b)"),
                new Citation("USCIS", "Policy Manual 12-D-6"));
    }

    @Override
    public Met apply(Given given) {
        LocalDate filed = given.the(Filed.ON);
        LocalDate full = given.result(StateFrom.RULE);
        given.because(FULL, full);
        if (!full.isAfter(filed)) return Met.MET;
        boolean early = filed.isBefore(given.result(ResidenceComplete.RULE));
        if (!early || given.either(FULL_ON) == FullOn.FILING) return Met.NOT_MET;
        return Met.when(!full.isAfter(given.the(DecisionDue.EXAMINED)));
    }

    private static LegalQuestion<FullOn> fullOn() {
        var readings = new LinkedHashMap<FullOn, Citation>();
        readings.put(FullOn.FILING, new Citation("INA", "316(a)(1): before the day of filing"));
        readings.put(FullOn.EXAMINATION, new Citation("8 CFR", "334.2(b), for early filing: before the interview"));
        return new LegalQuestion<>(
                "naturalization.state-months",
                readings,
                Text.of(
                        "The form was filed early. Must the three months be full then, or at the interview?",
                        "El formulario se presentó temprano. ¿Los tres meses deben estar cumplidos ese día, o en la entrevista?"));
    }
}
