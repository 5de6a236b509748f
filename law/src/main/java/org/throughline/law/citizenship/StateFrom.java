package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day on which three months in the state, or in the district of USCIS, are full.
public final class StateFrom implements Rule<LocalDate> {
    public static final StateFrom RULE = new StateFrom();

    static final FactType<LocalDate> SINCE = FactType.date(
            "naturalization.state.since.date",
            Text.of(
                    "Since what day does the person live in this state, or in this district of USCIS?",
                    "¿Desde qué día vive la persona en este estado, o en este distrito de USCIS?"));

    static final Parameter<Period> MONTHS = new Parameter<>("nat.state", Period.class);

    private StateFrom() {}

    @Override
    public String id() {
        return "naturalization.state-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "On what day are three months in this state full?", "¿Qué día se cumplen tres meses en este estado?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(a)(1)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate since = given.the(SINCE);
        return Anniversary.after(given, since, given.law(MONTHS, since));
    }
}
