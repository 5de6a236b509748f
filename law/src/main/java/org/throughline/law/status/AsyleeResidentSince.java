package org.throughline.law.status;

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

/// The day from which somebody granted asylum is a resident: one year before the approval. The card should show it.
public final class AsyleeResidentSince implements Rule<LocalDate> {
    public static final AsyleeResidentSince RULE = new AsyleeResidentSince();

    static final FactType<LocalDate> APPROVED = FactType.date(
            "i485.approved.date",
            Text.of(
                    "On what day did USCIS say yes to the green card after asylum (Form I-485)?",
                    "¿Qué día se aprobó la solicitud de residencia (Formulario I-485) basada en asilo?"));

    static final Parameter<Period> BEFORE_APPROVAL = new Parameter<>("asylee.resident_before_approval", Period.class);

    private AsyleeResidentSince() {}

    @Override
    public String id() {
        return "status.asylee-resident-since";
    }

    @Override
    public Text question() {
        return Text.of(
                "Since what day does a person with asylum count as a resident?",
                "¿Desde qué día es residente una persona con asilo?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(APPROVED, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "209(b)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate approved = given.the(APPROVED);
        return Anniversary.before(given, approved, given.law(BEFORE_APPROVAL, approved));
    }
}
