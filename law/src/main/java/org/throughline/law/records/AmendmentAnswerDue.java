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

/// The day by which an agency must say that it got a request to correct a record.
public final class AmendmentAnswerDue implements DeadlineRule {
    public static final AmendmentAnswerDue RULE = new AmendmentAnswerDue();

    static final FactType<LocalDate> RECEIVED = FactType.date(
                    "pa.amendment.received.date",
                    Text.of(
                            "On what day did the agency get the request to correct the record?",
                            "¿Qué día recibió la agencia la petición de corregir el expediente?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    static final Parameter<Integer> DAYS = new Parameter<>("pa.amend_ack", Integer.class);

    private static final Text COUNTED = Text.of(
            "{0} working days after {1}. By then the agency only has to say that it got the request.",
            "{0} días hábiles después del {1}. Para entonces la agencia solo debe decir que la recibió.");

    private AmendmentAnswerDue() {}

    @Override
    public String id() {
        return "records.amendment-answer-due";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the agency say that it got the request to mend the record?",
                "¿Para qué día debe decir la agencia que recibió la petición de corregir el expediente?");
    }

    @Override
    public Text action() {
        return Text.of(
                "See if the agency wrote about the change to the record",
                "Ver si la agencia escribió sobre la corrección");
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
        return List.of(new Citation("5 USC", "552a(d)(2)(A)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate received = given.the(RECEIVED, given.subject());
        int days = given.law(DAYS, received);
        given.because(COUNTED, days, received);
        return OpenDays.plus(given, received, days);
    }
}
