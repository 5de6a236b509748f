package org.throughline.law.removal;

import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Whether the time to undo an order made in absence still runs. Every reason to undo it is for a lawyer.
public final class Rescind implements Rule<Rescind.Standing> {
    public static final Rescind RULE = new Rescind();

    /// The one outcome that needs no lawyer.
    public enum Standing implements Worded {
        TIME_STILL_RUNS(Text.of(
                "The 180 days still run. A grave reason must be shown.",
                "Los 180 días todavía corren. Hay que mostrar una razón grave."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Standing(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    private static final Text SECOND = Text.of(
            "The judge was asked before, and the law allows one request. A lawyer must look.",
            "Ya se pidió antes y la ley permite un pedido. Un abogado debe verlo.");
    private static final Text UNTOLD = Text.of(
            "If no notice came, the law sets no last day. But a later notice of the hearing can be enough. A lawyer must check each notice and each address.",
            "Si no llegó aviso, la ley no pone último día. Pero un aviso posterior de la audiencia puede bastar. Un abogado debe revisar cada aviso y cada dirección.");
    private static final Text HELD = Text.of(
            "Who was held through no fault of their own can ask at any time. A lawyer must look.",
            "Quien estaba preso sin culpa propia puede pedirlo siempre. Un abogado debe verlo.");
    private static final Text LATE = Text.of(
            "The 180 days are over. A lawyer must look if a notice was missing or if lost time helps.",
            "Los 180 días ya pasaron. Un abogado debe ver si faltó un aviso o si ayuda el tiempo perdido.");

    private Rescind() {}

    @Override
    public String id() {
        return "removal.rescind";
    }

    @Override
    public Text question() {
        return Text.of("Can the order made in absence be taken back?", "¿Se puede anular la orden en ausencia?");
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
        return List.of(
                new Citation("INA", "240(b)(5)(C)"),
                new Citation("8 CFR", "1003.23(b)(4)(ii)"),
                new Citation("Campos-Chaves v. Garland,", "602 U.S. 447 (2024)"));
    }

    @Override
    public Standing apply(Given given) {
        Thing order = given.subject();
        if (given.the(Absence.EARLIER_MOTION, order)) return given.refer(SECOND);
        if (given.the(Absence.NO_NOTICE, order)) return given.refer(UNTOLD); // (ii)
        if (given.the(Absence.IN_CUSTODY, order)) return given.refer(HELD); // (ii)
        boolean late = given.hasCome(given.result(RescindDeadline.RULE, order).plusDays(1));
        return late ? given.refer(LATE) : Standing.TIME_STILL_RUNS; // (i); equitable tolling not modelled
    }
}
