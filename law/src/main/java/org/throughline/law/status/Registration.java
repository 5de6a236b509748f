package org.throughline.law.status;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether the person must register with the government, give fingerprints, and carry proof. Always for a
/// lawyer: no rule here looks at these duties, and the rule of 2025 was not checked.
public final class Registration implements Rule<Text> {
    public static final Registration RULE = new Registration();

    private static final Text DUTIES = Text.of(
            "The law speaks of three things: to sign up, to give prints, and to carry proof.",
            "La ley habla de registrarse, de dar huellas y de llevar prueba consigo.");
    private static final Text WHY = Text.of(
            "These duties are not looked at here. Registering tells the government where a person is. A lawyer must look.",
            "Estos deberes no se revisan aquí. Registrarse dice al gobierno dónde está la persona. Un abogado debe verlo.");

    private Registration() {}

    @Override
    public String id() {
        return "duty.registration";
    }

    @Override
    public Text question() {
        return Text.of(
                "Must the person sign up with the government, give prints, or carry proof?",
                "¿Debe la persona registrarse, dar huellas o llevar prueba consigo?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.each(Thing.Kind.ARRIVAL).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "262, 264(e)"), new Citation("DHS", "registration rule of 2025"));
    }

    @Override
    public Text apply(Given given) {
        given.because(DUTIES);
        return given.refer(WHY); // not modelled
    }
}
