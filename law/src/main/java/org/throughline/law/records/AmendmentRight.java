package org.throughline.law.records;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether the law that lets people correct their records speaks of this person: of citizens and residents.
public final class AmendmentRight implements Rule<Met> {
    public static final AmendmentRight RULE = new AmendmentRight();

    static final FactType<Boolean> CITIZEN_OR_RESIDENT = FactType.yesNo(
            "pa.citizenOrResident",
            Text.of(
                    "Is the person a U.S. citizen or a resident with a green card?",
                    "¿La persona es ciudadana de EE. UU. o residente con tarjeta verde?"));

    private static final Text OTHERS = Text.of(
            "The law names citizens and residents. Others may ask under another law or a policy. A lawyer must look.",
            "La ley nombra a ciudadanos y residentes. Otros pueden pedirlo por otra ley o una política. Un abogado debe verlo.");

    private AmendmentRight() {}

    @Override
    public String id() {
        return "records.amendment-right";
    }

    @Override
    public Text question() {
        return Text.of(
                "Does the law let this person ask to correct a record?",
                "¿La ley permite a esta persona pedir que se corrija un expediente?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.each(Thing.Kind.RECORDS_REQUEST).stream()
                .anyMatch(request -> AmendmentAnswerDue.RULE.concerns(record, request));
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("5 USC", "552a(a)(2), (d)(2)"));
    }

    @Override
    public Met apply(Given given) {
        if (given.the(CITIZEN_OR_RESIDENT)) return Met.MET;
        return given.refer(OTHERS); // Judicial Redress Act and agency policy not modelled
    }
}
