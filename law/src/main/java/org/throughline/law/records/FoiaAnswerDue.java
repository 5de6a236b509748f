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
import org.throughline.vocabulary.RecordsRequest;

/// The day by which an agency must answer a request for records. The answer says what it will do; the pages
/// may come later.
public final class FoiaAnswerDue implements DeadlineRule {
    public static final FoiaAnswerDue RULE = new FoiaAnswerDue();

    static final FactType<Boolean> UNUSUAL = FactType.yesNo(
                    "foia.unusual",
                    Text.of(
                            "Did the agency write that it needs more time, as the request is not a plain one?",
                            "¿La agencia escribió que necesita más tiempo porque la solicitud no es común?"))
            .about(Thing.Kind.RECORDS_REQUEST);
    static final FactType<Boolean> PAUSED = FactType.yesNo(
                    "foia.paused",
                    Text.of(
                            "Did the agency stop its clock to ask about the request or the fees?",
                            "¿La agencia paró el reloj para hacer una pregunta sobre la petición o los costos?"))
            .about(Thing.Kind.RECORDS_REQUEST);
    static final FactType<LocalDate> PAUSED_FROM = FactType.date(
                    "foia.paused.from.date",
                    Text.of("On what day did the agency ask?", "¿Qué día preguntó la agencia?"))
            .about(Thing.Kind.RECORDS_REQUEST);
    static final FactType<LocalDate> PAUSED_UNTIL = FactType.date(
                    "foia.paused.until.date",
                    Text.of("On what day did the agency get the reply?", "¿Qué día recibió la agencia la respuesta?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    static final Parameter<Integer> DAYS = new Parameter<>("foia.determination", Integer.class);
    static final Parameter<Integer> MORE = new Parameter<>("foia.unusual", Integer.class);

    private static final Text COUNTED = Text.of(
            "{0} working days after {1}; the day of receipt does not count.",
            "{0} días hábiles después del {1}; el día de recepción no cuenta.");
    private static final Text STOOD_STILL =
            Text.of("The clock stood still for {0} working days.", "El reloj estuvo parado {0} días hábiles.");

    private FoiaAnswerDue() {}

    @Override
    public String id() {
        return "records.foia-answer-due";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the agency answer the request?",
                "¿Para qué día debe responder la agencia a la petición?");
    }

    @Override
    public Text action() {
        return Text.of(
                "See if the agency sent the records that were asked for",
                "Ver si la agencia respondió a la petición de expedientes");
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
        return record.facts(RecordsRequest.RESPONSE_DATE, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("5 USC", "552(a)(6)(A)(i)"), new Citation("5 USC", "552(a)(6)(A)(ii), (B)(i)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing request = given.subject();
        LocalDate received = given.result(StartsOn.RULE, request);
        int days = given.law(DAYS, received);
        if (given.the(UNUSUAL, request)) days += given.law(MORE, received); // (B)(i)
        given.because(COUNTED, days, received);
        return OpenDays.plus(given, received, days + pause(given, request));
    }

    private static int pause(Given given, Thing request) {
        if (!given.the(PAUSED, request)) return 0;
        int still = OpenDays.between(given, given.the(PAUSED_FROM, request), given.the(PAUSED_UNTIL, request));
        given.because(STOOD_STILL, still);
        return still;
    }
}
