package org.throughline.law.citizenship;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// How many days of presence USCIS asks for: half of the period.
public final class PresenceRequired implements Rule<Integer> {
    public static final PresenceRequired RULE = new PresenceRequired();

    private PresenceRequired() {}

    @Override
    public String id() {
        return "naturalization.presence-required";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days must the person have been in the United States?",
                "¿Cuántos días debe haber estado la persona en los Estados Unidos?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(a), 319(a)"), new Citation("USCIS", "Policy Manual 12-D-4"));
    }

    @Override
    public Integer apply(Given given) {
        return given.law(given.the(Basis.FACT).presence, given.the(Client.RESIDENT_SINCE));
    }
}
