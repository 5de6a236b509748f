package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One order of an immigration judge.
public final class Order {
    /// `order.date`.
    public static final FactType<LocalDate> DATE = FactType.date(
                    "order.date", Text.of("On what day was the order made?", "¿En qué fecha se dictó la orden?"))
            .about(Thing.Kind.ORDER);

    /// `order.decision`: The ticked line without the country.
    public static final FactType<String> DECISION = FactType.text(
                    "order.decision", Text.of("What was decided?", "¿Qué se decidió?"))
            .about(Thing.Kind.ORDER);

    /// `appeal.due`: The printed date.
    public static final FactType<LocalDate> APPEAL_DUE = FactType.date(
                    "appeal.due",
                    Text.of(
                            "By what day does the order say an appeal is due?",
                            "¿Para qué fecha dice la orden que vence la apelación?"))
            .about(Thing.Kind.ORDER);

    /// `judge`: As printed.
    public static final FactType<String> JUDGE = FactType.text(
                    "judge", Text.of("Which judge made the order?", "¿Qué juez dictó la orden?"))
            .about(Thing.Kind.ORDER);

    /// `order.delivery`: How the decision was told. An appeal counts from the hearing, or from the sending.
    public static final FactType<OrderDelivery> DELIVERY = FactType.oneOf(
                    "order.delivery",
                    OrderDelivery.class,
                    Text.of(
                            "Did the judge say the decision in court, or was it sent?",
                            "¿El juez dijo la decisión en la corte, o la enviaron?"))
            .about(Thing.Kind.ORDER);

    /// `order.sent.date`: The day of mailing or of the electronic notice.
    public static final FactType<LocalDate> SENT = FactType.date(
                    "order.sent.date",
                    Text.of("On what day was the decision sent?", "¿En qué fecha se envió la decisión?"))
            .about(Thing.Kind.ORDER);

    /// `order.outcome`: What the printed decision does.
    public static final FactType<OrderOutcome> OUTCOME = FactType.oneOf(
                    "order.outcome",
                    OrderOutcome.class,
                    Text.of(
                            "What does the order do? Removal, removal of a person who was not there, leave to go on one's own, a yes to the request, or the end of the case?",
                            "¿Qué hace la orden: expulsión, expulsión en ausencia, salida voluntaria, un beneficio o el fin del caso?"))
            .about(Thing.Kind.ORDER);

    /// `order.everRemoval`: Said of the client. True where any order of a judge says so; an officer can make one too.
    public static final FactType<Boolean> EVER_REMOVAL = FactType.yesNo(
            "order.everRemoval",
            Text.of(
                    "Was there ever an order to leave? One by a judge or by an officer, at any time?",
                    "¿Alguna vez un juez o un oficial ordenó que la persona saliera del país?"));

    static final List<FactType<?>> ALL =
            List.of(DATE, DECISION, APPEAL_DUE, JUDGE, DELIVERY, SENT, OUTCOME, EVER_REMOVAL);

    private Order() {}
}
