package org.throughline.law.card;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.text.Text;
import org.throughline.vocabulary.Card;

/// The last day on which USCIS must have the request to renew a work permit: the day on the card.
public final class RenewBy implements DeadlineRule {
    public static final RenewBy RULE = new RenewBy();

    private static final Text NOT_MOVED = Text.of(
            "A weekend does not move this day. Ask months before: the new card takes time.",
            "Un fin de semana no mueve este día. Pídala meses antes: la nueva tarjeta tarda.");

    private RenewBy() {}

    @Override
    public String id() {
        return "card.work-permit-renew-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must USCIS have the request for a new work permit?",
                "¿Para qué día debe tener USCIS la petición de un nuevo permiso de trabajo?");
    }

    @Override
    public Text action() {
        return Text.of("Renew the work permit (Form I-765)", "Renovar el permiso de trabajo (Formulario I-765)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return WorkPermit.is(record, about) && !WorkPermit.isAskedFor(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "274a.13(d), (e)"));
    }

    @Override
    public LocalDate apply(Given given) {
        given.because(NOT_MOVED);
        return given.the(Card.VALID_TO, given.subject());
    }
}
