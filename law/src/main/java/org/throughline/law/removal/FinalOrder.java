package org.throughline.law.removal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.time.Office;
import org.throughline.vocabulary.Order;

/// The day on which a judge's order became final.
public final class FinalOrder implements Rule<LocalDate> {
    public static final FinalOrder RULE = new FinalOrder();

    /// How an order becomes final.
    enum Way {
        APPEAL_GIVEN_UP,
        NO_APPEAL_IN_TIME,
        BOARD_DISMISSED_APPEAL,
        PERSON_WAS_ABSENT,
        /// Time to leave was given, and it ran out.
        TIME_TO_LEAVE_RAN_OUT,
        /// An officer made it: a final administrative order, or an old order used again.
        OFFICER_MADE_IT,
        NOT_FINAL_YET
    }

    static final FactType<Way> WAY = FactType.oneOf(
                    "order.finalBy",
                    Way.class,
                    Text.of(
                            "How did the order become final? The appeal was given up; no appeal came in time; the Board said no; the person was not there; the time to leave ran out; an officer made it; or it is not final yet?",
                            "¿Cómo quedó firme la orden: se renunció a apelar, no se apeló a tiempo, la Junta rechazó la apelación, la persona no asistió, se acabó el tiempo para salir, la hizo un oficial, o aún no está firme?"))
            .about(Thing.Kind.ORDER);
    static final FactType<LocalDate> BOARD_DECIDED = FactType.date(
                    "order.boardDecision.date",
                    Text.of("On what day did the Board decide?", "¿Qué día decidió la Junta?"))
            .about(Thing.Kind.ORDER);

    /// `order.departBy.date`: The last day that the order names for leaving.
    public static final FactType<LocalDate> DEPART_BY = FactType.date(
                    "order.departBy.date",
                    Text.of(
                            "Until what day does the order let the person leave?",
                            "¿Hasta qué día permite la orden que la persona salga?"))
            .about(Thing.Kind.ORDER);

    private static final Text NOT_YET = Text.of(
            "If the order is not final yet, this time has not begun. A lawyer must look.",
            "Si la orden aún no está firme, este plazo no ha empezado. Un abogado debe verlo.");

    private FinalOrder() {}

    @Override
    public String id() {
        return "removal.final-order";
    }

    @Override
    public Text question() {
        return Text.of("On what day did the order become final?", "¿Qué día quedó firme la orden?");
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
        return List.of(new Citation("8 CFR", "1241.1"), new Citation("INA", "101(a)(47)(B)"));
    }

    /// Where a motion against the order goes: to whoever made it last.
    static Office office(Given given, Thing order) {
        return switch (given.the(WAY, order)) {
            case BOARD_DISMISSED_APPEAL -> Office.WASHINGTON_AREA;
            case APPEAL_GIVEN_UP,
                    NO_APPEAL_IN_TIME,
                    PERSON_WAS_ABSENT,
                    TIME_TO_LEAVE_RAN_OUT,
                    OFFICER_MADE_IT,
                    NOT_FINAL_YET -> Office.ELSEWHERE;
        };
    }

    @Override
    public LocalDate apply(Given given) {
        Thing order = given.subject();
        return switch (given.the(WAY, order)) {
            case APPEAL_GIVEN_UP, PERSON_WAS_ABSENT, OFFICER_MADE_IT -> given.the(Order.DATE, order);
            case TIME_TO_LEAVE_RAN_OUT -> given.the(DEPART_BY, order).plusDays(1);
            case NO_APPEAL_IN_TIME -> given.result(AppealDeadline.RULE, order);
            case BOARD_DISMISSED_APPEAL -> given.the(BOARD_DECIDED, order);
            case NOT_FINAL_YET -> given.refer(NOT_YET);
        };
    }
}
