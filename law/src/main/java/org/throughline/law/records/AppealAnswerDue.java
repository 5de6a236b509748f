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

/// The day by which an agency must decide an appeal about records.
public final class AppealAnswerDue implements DeadlineRule {
    public static final AppealAnswerDue RULE = new AppealAnswerDue();

    static final FactType<LocalDate> RECEIVED = FactType.date(
                    "foia.appeal.received.date",
                    Text.of("On what day did the agency get the appeal?", "¿Qué día recibió la agencia la apelación?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    static final Parameter<Integer> DAYS = new Parameter<>("foia.appeal_decision", Integer.class);

    private static final Text COUNTED = Text.of(
            "{0} working days after {1}. After that day a court can be asked.",
            "{0} días hábiles después del {1}. Después de ese día se puede acudir a un tribunal.");

    private AppealAnswerDue() {}

    @Override
    public String id() {
        return "records.appeal-answer-due";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the agency give its answer on the appeal for records?",
                "¿Qué día debe la agencia dar su respuesta a la apelación por el expediente?");
    }

    @Override
    public Text action() {
        return Text.of(
                "See if the agency gave its answer on the appeal for records",
                "Ver si la agencia decidió la apelación sobre el expediente");
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
        return List.of(new Citation("5 USC", "552(a)(6)(A)(ii)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate received = given.the(RECEIVED, given.subject());
        int days = given.law(DAYS, received);
        given.because(COUNTED, days, received);
        return OpenDays.plus(given, received, days);
    }
}
