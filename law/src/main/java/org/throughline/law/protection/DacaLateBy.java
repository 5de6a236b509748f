package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day on which a request still counts as a renewal of DACA: one year after it ended. Later it is a
/// first request, and none are granted now.
public final class DacaLateBy implements DeadlineRule {
    public static final DacaLateBy RULE = new DacaLateBy();

    static final Parameter<Period> AT_MOST = new Parameter<>("daca.renewal_after_expiry_max", Period.class);

    private static final Text FIRST_REQUESTS = Text.of(
            "After that day a request counts as a first one. A court case stops the approval of first requests.",
            "Después de ese día una petición cuenta como primera. Por un caso en la corte, ahora no se dice sí a las primeras.");

    private DacaLateBy() {}

    @Override
    public String id() {
        return "daca.late-renewal-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "What is the last day on which a request still counts as a renewal of DACA?",
                "¿Cuál es el último día en que una petición aún cuenta como renovación del DACA?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Ask for the renewal of DACA, at the very last", "Pedir la renovación del DACA, como último plazo");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Daca.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("USCIS", "guidance on Form I-821D"),
                new Citation("Texas v. United States,", "(S.D. Tex.), on first requests"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate until = given.the(Daca.UNTIL);
        given.because(FIRST_REQUESTS);
        return Anniversary.after(given, until, given.law(AT_MOST, until));
    }
}
