package org.throughline.law.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;

/// The last day that the I-94 of an arrival allows. The day itself is still allowed; a weekend does not move
/// it.
public final class StayUntil implements DeadlineRule {
    public static final StayUntil RULE = new StayUntil();

    private static final Text ITSELF = Text.of(
            "The day on the I-94 is the last day allowed. A weekend does not move it.",
            "El día del I-94 es el último día permitido. Un fin de semana no lo mueve.");
    private static final Text NO_DAY = Text.of(
            "The I-94 says D/S and names no day. A lawyer must look at how the status was kept.",
            "El I-94 dice D/S y no da un día. Un abogado debe ver cómo se mantuvo el estatus.");

    private StayUntil() {}

    @Override
    public String id() {
        return "status.stay-until";
    }

    @Override
    public Text question() {
        return Text.of("What is the last day that the I-94 allows?", "¿Cuál es el último día que permite el I-94?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Ask for more time (Form I-539), or see a lawyer about the end of the stay",
                "Pedir más tiempo (Formulario I-539), o ver a un abogado por el fin de la estadía");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ARRIVAL;
    }

    @Override
    public Optional<FactType<LocalDate>> printed() {
        return Optional.of(Arrival.ADMIT_UNTIL);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Arrival.ADMIT_UNTIL, about).isEmpty()
                && record.facts(Arrival.LEFT, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "214.1(a)(3), (c)(4)"), new Citation("CBP", "Form I-94"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing arrival = given.subject();
        return switch (given.the(Arrival.ADMITTED_FOR, arrival)) {
            case UNTIL_A_DAY -> {
                given.because(ITSELF);
                yield given.the(Arrival.ADMIT_UNTIL, arrival);
            }
            case DURATION_OF_STATUS -> given.refer(NO_DAY);
        };
    }
}
