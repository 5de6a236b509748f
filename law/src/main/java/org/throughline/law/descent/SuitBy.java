package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// By what day a person whose citizenship an agency denied can ask a federal court to say what is so.
public final class SuitBy implements DeadlineRule {
    public static final SuitBy RULE = new SuitBy();

    static final FactType<LocalDate> DENIED = FactType.date(
            "citizen.denied.date",
            Text.of(
                    "An agency said no to a passport, or to a paper that says \"citizen\". On what day was its last no?",
                    "¿Qué día dijo una agencia su último no a un pasaporte o a un papel de ciudadano?"));
    static final FactType<Boolean> IN_REMOVAL = FactType.yesNo(
            "citizen.aroseInRemoval",
            Text.of("Did the question come up in removal court?", "¿Surgió la pregunta en la corte de deportación?"));
    static final FactType<Boolean> HERE = FactType.yesNo(
            "citizen.isHere",
            Text.of("Is the person in the United States?", "¿Está la persona en los Estados Unidos?"));

    static final Parameter<Period> YEARS = new Parameter<>("cit.claim.declaratory_suit", Period.class);

    private static final Text IN_COURT = Text.of(
            "In removal court the way is a petition for review. Work to its 30 days. A lawyer must look.",
            "En la corte de deportación la vía es una petición de revisión. Cuente con sus 30 días. Un abogado debe verlo.");
    private static final Text ABROAD = Text.of(
            "From abroad other steps come first. A lawyer must look.",
            "Desde otro país hay otros pasos primero. Un abogado debe verlo.");

    private SuitBy() {}

    @Override
    public String id() {
        return "citizenship.suit-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day can a court be asked if the person is a citizen?",
                "¿Hasta qué día se puede pedir a una corte federal que decida la ciudadanía?");
    }

    @Override
    public Text action() {
        return Text.of("File suit on the citizenship (8 USC 1503)", "Demandar por la ciudadanía (8 USC 1503)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.HEARING_OR_APPEAL;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(DENIED, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "360(a), (b), (c); 242(b)(5)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate denied = given.the(DENIED);
        if (given.the(IN_REMOVAL)) return given.refer(IN_COURT);
        if (!given.the(HERE)) return given.refer(ABROAD);
        return Anniversary.after(given, denied, given.law(YEARS, denied));
    }
}
