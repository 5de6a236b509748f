package org.throughline.law.waiver;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.danger.Dangers;
import org.throughline.law.presence.BarEnd;
import org.throughline.law.presence.ConsentFrom;
import org.throughline.law.presence.OrderBarLength;
import org.throughline.law.presence.OrderBarUntil;
import org.throughline.law.presence.PermanentBar;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.OrderOutcome;

/// Permission to ask to come back after an order of removal (Form I-212).
public final class PermissionToReapply {
    private static final Text NO_ORDER = Text.of(
            "No order to leave is known, so there is nothing to ask for.",
            "No se conoce una orden de salir, así que no hay nada que pedir.");
    private static final Text NOT_LISTED = Text.of(
            "There was an order, but no paper of it is listed. A lawyer must find it. An officer can make one too.",
            "Hubo una orden, pero no está en la lista. Un abogado debe buscarla. Un oficial también puede hacer una.");
    private static final Text YEARS_OVER = Text.of(
            "The years that the order closes the way back are over.",
            "Ya pasaron los años en que la orden cierra el regreso.");
    private static final Text WAIT = Text.of(
            "After a return with no permit, one must first wait outside. The wait is ten years from the last leaving.",
            "Después de volver sin permiso, esto solo se pide desde fuera, diez años después de la última salida.");
    private static final Text MISSED_COURT = Text.of(
            "The order was made when the person was not in court. The five years for that are not lifted by this form.",
            "La orden se dictó sin la persona en la corte. Este formulario no quita los cinco años por esa falta.");

    static final Element ORDER_CLOSES = Element.of(
            "waiver.order-closes-way-back",
            Text.of(
                    "Does an order to leave close the way back now, or would it on leaving?",
                    "¿Una orden de salir cierra el regreso ahora, o lo cerraría al salir?"),
            new Citation("INA", "212(a)(9)(A)(i), (ii), (iii)"),
            PermissionToReapply::orderCloses);

    static final Element NO_WAIT_OUTSIDE = Element.of(
            "waiver.no-wait-outside",
            Text.of(
                    "Is it so that no ten-year wait outside is asked?",
                    "¿Es cierto que no se piden diez años de espera fuera?"),
            new Citation("INA", "212(a)(9)(C)(ii)"),
            given -> {
                given.because(WAIT);
                return Met.when(given.result(PermanentBar.RULE) == Sign.NONE_FOUND);
            });

    static final Danger ABSENCE_STAYS = Danger.of(
            "waiver.absence-stays",
            Text.of("Was an order made in the person's absence?", "¿Se dictó una orden sin la persona presente?"),
            new Citation("INA", "212(a)(6)(B)"),
            PermissionToReapply::absenceStays);

    public static final Way WAY = new Way(
            "way.permission-to-reapply",
            Text.of(
                    "Permission to come back after an order (Form I-212)",
                    "Permiso para volver después de una orden (Formulario I-212)"),
            Text.of(
                    "The order no longer stands in the way of a visa. The visa must still be won.",
                    "La orden ya no impide la visa. La visa todavía hay que ganarla."),
            List.of(new Citation("INA", "212(a)(9)(A)(iii), (C)(ii)"), new Citation("8 CFR", "212.2")),
            List.of(ORDER_CLOSES, NO_WAIT_OUTSIDE, Points.CHOICE_OF_THE_OFFICER),
            List.of(
                    PermanentBar.RULE,
                    Dangers.REINSTATEMENT,
                    ABSENCE_STAYS,
                    Dangers.AGGRAVATED_FELONY,
                    Dangers.ANY_ARREST,
                    Dangers.FRAUD,
                    Dangers.FALSE_CLAIM,
                    Dangers.FILING_EXPOSES),
            List.of(OrderBarUntil.RULE, ConsentFrom.RULE),
            Text.of(
                    "It answers only the order. It does not forgive unlawful days, a lie or a crime. A lawyer must confirm what the order was, how and when the person left, and where to ask.",
                    "Responde solo a la orden. No perdona días sin permiso, una mentira ni un delito. Un abogado debe confirmar qué orden fue, cómo y cuándo salió la persona, y dónde se pide."));

    private PermissionToReapply() {}

    private static Met orderCloses(Given given) {
        if (!given.the(Order.EVER_REMOVAL)) {
            given.because(NO_ORDER);
            return Met.NOT_MET;
        }
        if (given.any(Thing.Kind.ORDER, order -> closes(given, order))) return Met.MET;
        if (given.every(Thing.Kind.ORDER).isEmpty()) return given.refer(NOT_LISTED);
        given.because(YEARS_OVER);
        return Met.NOT_MET;
    }

    private static boolean closes(Given given, Thing order) {
        if (given.result(OrderBarLength.RULE, order) == OrderBarLength.Length.NONE) return false;
        return switch (given.result(OrderBarUntil.RULE, order)) {
            case BarEnd.On(LocalDate end) -> !given.hasCome(end);
            case BarEnd.NoEnd _ -> true;
            case BarEnd.NoCount _ -> true; // not left yet: the years begin on leaving
        };
    }

    private static Sign absenceStays(Given given) {
        boolean found = given.any(
                Thing.Kind.ORDER, order -> given.the(Order.OUTCOME, order) == OrderOutcome.REMOVED_IN_ABSENTIA);
        if (found) given.because(MISSED_COURT);
        return Sign.when(found);
    }
}
