package org.throughline.law.records;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.RecordsRequest;

/// The last day to appeal an agency's answer to a request for records. An appeal about access under the
/// Privacy Act has the same time at DHS.
public final class AppealBy implements DeadlineRule {
    public static final AppealBy RULE = new AppealBy();

    /// Whose answer it is, as far as the time differs.
    enum Agency {
        DHS,
        JUSTICE,
        STATE,
        OTHER
    }

    /// How the 90 days of DHS are counted.
    enum Count {
        CALENDAR_DAYS,
        WORKING_DAYS
    }

    static final FactType<Agency> AGENCY = FactType.oneOf(
                    "foia.agency",
                    Agency.class,
                    Text.of(
                            "Who answered: DHS (USCIS, ICE, CBP, OBIM), Justice (EOIR), State, or another agency?",
                            "¿Quién respondió: DHS (USCIS, ICE, CBP, OBIM), Justicia (EOIR), Estado u otra agencia?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    static final Parameter<Integer> FLOOR = new Parameter<>("foia.appeal.floor", Integer.class);
    static final Parameter<Integer> DHS = new Parameter<>("foia.appeal.dhs", Integer.class);
    static final Parameter<Integer> JUSTICE = new Parameter<>("foia.appeal.doj", Integer.class);
    static final Parameter<Integer> STATE = new Parameter<>("foia.appeal.state", Integer.class);

    /// The rule of DHS says working days; the statute names days. The calendar day is safe under both.
    static final LegalQuestion<Count> COUNT = count();

    private static final Text SENT = Text.of(
            "It must be postmarked or sent by then. Online it must be sent before midnight, Eastern time.",
            "Debe llevar sello postal o enviarse para ese día. Por internet, antes de medianoche, hora del Este.");
    private static final Text AT_LEAST = Text.of(
            "The law gives at least {0} days. The agency's letter may give more.",
            "La ley da al menos {0} días. La carta de la agencia puede dar más.");

    private AppealBy() {}

    @Override
    public String id() {
        return "records.appeal-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must an appeal about the records be sent?",
                "¿Para qué día hay que enviar una apelación sobre el expediente?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Appeal the answer to the request for records", "Apelar la respuesta a la petición de expedientes");
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
        return !record.facts(RecordsRequest.RESPONSE_DATE, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("5 USC", "552(a)(6)(A)(i)(III)(aa)"),
                new Citation("6 CFR", "5.8(a)(1), 5.25"),
                new Citation("28 CFR", "16.8(a)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing request = given.subject();
        LocalDate answered = given.the(RecordsRequest.RESPONSE_DATE, request);
        return switch (given.the(AGENCY, request)) {
            case DHS -> {
                given.because(SENT);
                yield switch (given.either(COUNT)) {
                    case CALENDAR_DAYS -> answered.plusDays(given.law(FLOOR, answered));
                    case WORKING_DAYS -> OpenDays.plus(given, answered, given.law(DHS, answered));
                };
            }
            case JUSTICE -> {
                given.because(SENT);
                yield answered.plusDays(given.law(JUSTICE, answered));
            }
            case STATE -> answered.plusDays(given.law(STATE, answered));
            case OTHER -> {
                int days = given.law(FLOOR, answered);
                given.because(AT_LEAST, days);
                yield answered.plusDays(days);
            }
        };
    }

    private static LegalQuestion<Count> count() {
        var readings = new LinkedHashMap<Count, Citation>();
        readings.put(Count.CALENDAR_DAYS, new Citation("5 USC", "552(a)(6)(A)(i)(III)(aa): days, the safe count"));
        readings.put(Count.WORKING_DAYS, new Citation("6 CFR", "5.8(a)(1): working days"));
        return new LegalQuestion<>(
                "records.appeal-count",
                readings,
                Text.of(
                        "Are the 90 days for the appeal counted on the calendar or in working days?",
                        "¿Los 90 días para apelar se cuentan en el calendario o en días hábiles?"));
    }
}
