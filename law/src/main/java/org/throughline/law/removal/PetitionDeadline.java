package org.throughline.law.removal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day to ask a federal court of appeals to look at the order. No motion makes it longer.
public final class PetitionDeadline implements DeadlineRule {
    public static final PetitionDeadline RULE = new PetitionDeadline();

    static final Parameter<Integer> DAYS = new Parameter<>("pfr", Integer.class);

    private static final Text PROTECT = Text.of(
            "The time runs from the order itself, even while an officer or a judge still hears the fear of return. File to protect the right.",
            "El plazo corre desde la orden misma, aunque todavía oigan el miedo a volver. Presente para proteger el derecho.");
    private static final Text NO_STAY = Text.of(
            "The petition does not stop the removal by itself. No motion stops this time.",
            "La petición no para sola la expulsión. Ninguna moción para este plazo.");

    private PetitionDeadline() {}

    @Override
    public String id() {
        return "removal.petition-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the court of appeals have the petition?",
                "¿Para qué día debe tener la petición la corte de apelaciones?");
    }

    @Override
    public Text action() {
        return Text.of("File a petition with the court of appeals", "Pedir a la corte de apelaciones que vea la orden");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.LIBERTY;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Decision.mayGoAgainst(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "242(b)(1)"),
                new Citation("Fed. R. App. P.", "26(a)"),
                new Citation("Riley v. Bondi,", "606 U.S. ___ (2025)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate finalOn = given.result(FinalOrder.RULE, given.subject());
        given.because(PROTECT);
        given.because(NO_STAY);
        // FRAP 26(a)(6)(C): holidays of a state would lengthen it; not modelled, earlier is safer
        return OpenDays.sameOrNext(given, finalOn.plusDays(given.law(DAYS, finalOn)));
    }
}
