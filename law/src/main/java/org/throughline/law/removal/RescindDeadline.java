package org.throughline.law.removal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

/// The last day to ask the judge to take back an order made in the person's absence for a grave reason. It stays in
/// sight where no notice came, though the law then sets no last day.
public final class RescindDeadline implements DeadlineRule {
    public static final RescindDeadline RULE = new RescindDeadline();

    static final Parameter<Integer> DAYS = new Parameter<>("absentia.exceptional", Integer.class);
    /// Whether an order of which no notice came can be attacked without a last day.
    static final Parameter<Boolean> NO_LIMIT = new Parameter<>("absentia.no_notice", Boolean.class);

    private static final Text NOTICE_FIRST = Text.of(
            "Ask first if a notice came. If none came, the law sets no last day; this day is still the one to work to.",
            "Pregunte primero si llegó un aviso. Si no llegó, la ley no pone último día; trabaje igual hacia este día.");
    private static final Text STAYS = Text.of(
            "Asking stops the removal until the judge decides. Only one such request is allowed.",
            "Pedirlo detiene la expulsión hasta que el juez decida. Solo se permite un pedido así.");
    private static final Text NOT_THE_BOARD = Text.of(
            "This goes to the judge. An appeal to the Board is not the way.",
            "Esto va al juez. Una apelación a la Junta no es el camino.");

    private RescindDeadline() {}

    @Override
    public String id() {
        return "removal.rescind-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the judge be asked to take back an order made in absence?",
                "¿Para qué día hay que pedir al juez que anule una orden en ausencia?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Ask the judge to take back the order made in absence", "Pedir al juez que anule la orden en ausencia");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.LIBERTY;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Decision.mayBeInAbsence(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240(b)(5)(C), 240(e)(1)"), new Citation("8 CFR", "1003.23(b)(4)(ii)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate ordered = given.the(Order.DATE, given.subject());
        if (given.law(NO_LIMIT, ordered)) given.because(NOTICE_FIRST); // (ii)
        given.because(STAYS);
        given.because(NOT_THE_BOARD);
        return OpenDays.sameOrNext(given, ordered.plusDays(given.law(DAYS, ordered)));
    }
}
