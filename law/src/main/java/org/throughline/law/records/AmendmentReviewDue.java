package org.throughline.law.records;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The day by which an agency must have looked again at its refusal to correct a record.
public final class AmendmentReviewDue implements DeadlineRule {
    public static final AmendmentReviewDue RULE = new AmendmentReviewDue();

    static final FactType<LocalDate> RECEIVED = FactType.date(
                    "pa.review.received.date",
                    Text.of(
                            "The agency said no to a change of the record. On what day was it asked to look again?",
                            "¿Qué día se pidió a la agencia revisar su negativa a corregir el expediente?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    static final Parameter<Integer> DAYS = new Parameter<>("pa.review", Integer.class);

    private static final Text COUNTED = Text.of(
            "{0} working days after {1}. The head of the agency can take more time for a good reason.",
            "{0} días hábiles después del {1}. El jefe de la agencia puede tomar más tiempo por una buena razón.");

    private AmendmentReviewDue() {}

    @Override
    public String id() {
        return "records.amendment-review-due";
    }

    @Override
    public Text question() {
        return Text.of(
                "The agency said no to a change of the record. By what day must it look again?",
                "La agencia dijo que no a un cambio del expediente. ¿Qué día debe dar su nueva respuesta?");
    }

    @Override
    public Text action() {
        return Text.of(
                "See if the agency looked again at the change to the record", "Ver si la agencia revisó la corrección");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.MONEY_OR_TIME;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.RECORDS_REQUEST;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(RECEIVED, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("5 USC", "552a(d)(3)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate received = given.the(RECEIVED, given.subject());
        int days = given.law(DAYS, received);
        given.because(COUNTED, days, received);
        return OpenDays.plus(given, received, days);
    }
}
