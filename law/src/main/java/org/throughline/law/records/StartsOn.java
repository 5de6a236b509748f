package org.throughline.law.records;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.RecordsRequest;

/// The day from which an agency's time to answer counts: when the right office got the request, and no later
/// than ten days after any office for such requests got it.
public final class StartsOn implements Rule<LocalDate> {
    public static final StartsOn RULE = new StartsOn();

    static final FactType<Boolean> FORWARDED = FactType.yesNo(
                    "foia.forwarded",
                    Text.of(
                            "Did some other part of the agency get the request first and pass it on?",
                            "¿Otra oficina de la agencia recibió primero la petición y la pasó?"))
            .about(Thing.Kind.RECORDS_REQUEST);
    static final FactType<LocalDate> FIRST_RECEIVED = FactType.date(
                    "foia.firstReceived.date",
                    Text.of("On what day did that first office get it?", "¿Qué día la recibió esa primera oficina?"))
            .about(Thing.Kind.RECORDS_REQUEST);

    static final Parameter<Integer> AT_MOST = new Parameter<>("foia.start_max", Integer.class);

    private static final Text PASSED_ON = Text.of(
            "A first office got it on {0}. The time starts by {1} at the latest.",
            "Una primera oficina la recibió el {0}. El plazo empieza a más tardar el {1}.");

    private StartsOn() {}

    @Override
    public String id() {
        return "records.foia-clock-starts";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day does the agency's time to answer count?",
                "¿Desde qué día cuenta el plazo de la agencia para responder?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.RECORDS_REQUEST;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return FoiaAnswerDue.RULE.concerns(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("5 USC", "552(a)(6)(A)(i), (ii)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing request = given.subject();
        LocalDate received = given.the(RecordsRequest.RECEIVED, request);
        if (!given.the(FORWARDED, request)) return received;
        LocalDate first = given.the(FIRST_RECEIVED, request);
        LocalDate latest = first.plusDays(given.law(AT_MOST, first));
        given.because(PASSED_ON, first, latest);
        return received.isBefore(latest) ? received : latest;
    }
}
