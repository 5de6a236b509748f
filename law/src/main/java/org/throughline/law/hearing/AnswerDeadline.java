package org.throughline.law.hearing;

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
import org.throughline.vocabulary.Filing;

/// The last day on which the court must have the answer to a motion of the government.
public final class AnswerDeadline implements DeadlineRule {
    public static final AnswerDeadline RULE = new AnswerDeadline();

    static final FactType<Boolean> BY_GOVERNMENT = FactType.yesNo(
                    "filing.byGovernment",
                    Text.of(
                            "Did the government's lawyer give this paper to the court?",
                            "¿El abogado del gobierno entregó este papel a la corte?"))
            .about(Thing.Kind.FILING);

    static final Parameter<Integer> DAYS = new Parameter<>("eoir.response", Integer.class);

    private static final Text HELD = Text.of(
            "For people who are held, or if the judge named a day, another time can run. A lawyer must look.",
            "Para personas detenidas, o si el juez fijó un día, puede correr otro plazo. Un abogado debe verlo.");
    private static final Text OURS =
            Text.of("A paper of our own needs no answer of ours.", "Un papel nuestro no necesita respuesta nuestra.");

    private AnswerDeadline() {}

    @Override
    public String id() {
        return "hearing.answer-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the court have the answer to this motion?",
                "¿Para qué día debe tener la corte la respuesta a esta moción?");
    }

    @Override
    public Text action() {
        return Text.of("Answer the motion of the government", "Responder a la moción del gobierno");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.HEARING_OR_APPEAL;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.FILING;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(BY_GOVERNMENT, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("EOIR", "Policy Manual, Immigration Court Practice Manual 3.1(b); App. C"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing filing = given.subject();
        if (!given.the(BY_GOVERNMENT, filing)) return given.refer(OURS);
        if (given.the(Detention.FACT)) return given.refer(HELD);
        LocalDate received = given.the(Filing.RECEIVED, filing);
        return OpenDays.sameOrNext(given, received.plusDays(given.law(DAYS, received)));
    }
}
