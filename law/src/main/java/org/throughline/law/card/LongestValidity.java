package org.throughline.law.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The longest time for which USCIS makes the new work permit valid. It never changes a card that was made
/// before.
public final class LongestValidity implements Rule<Period> {
    public static final LongestValidity RULE = new LongestValidity();

    static final Parameter<Period> USUAL = new Parameter<>("ead.max_validity.list18", Period.class);
    static final Parameter<LocalDate> PENDING_FROM =
            new Parameter<>("ead.max_validity.list18_pending_from", LocalDate.class);
    static final Parameter<String> USUAL_CATEGORIES =
            new Parameter<>("ead.max_validity.list18_categories", String.class);
    static final Parameter<String> PAROLE_TPS_CATEGORIES =
            new Parameter<>("ead.max_validity.parole_tps_categories", String.class);

    private static final Text OR_SOONER = Text.of(
            "If the parole or the TPS ends sooner, the card ends with it.",
            "Si el parole o el TPS termina antes, la tarjeta termina con él.");
    private static final Text WAS_PENDING = Text.of(
            "The rule of {0} also counts for requests that were open on that day.",
            "La regla del {0} también vale para las peticiones que estaban abiertas ese día.");
    private static final Text NOT_LISTED = Text.of(
            "This category is on neither list. A lawyer must look.",
            "Este tipo de permiso no está en las listas. Un abogado debe verlo.");

    private LongestValidity() {}

    @Override
    public String id() {
        return "card.work-permit-longest";
    }

    @Override
    public Text question() {
        return Text.of(
                "For how long can the new work permit be valid at most?",
                "¿Por cuánto tiempo como máximo puede valer el nuevo permiso de trabajo?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return WorkPermit.isAskedFor(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("USCIS", "Policy Manual update of 2025-12-04"),
                new Citation("H.R. 1", "(2025), for parole and TPS"));
    }

    @Override
    public Period apply(Given given) {
        Thing card = given.subject();
        LocalDate filed = given.the(WorkPermit.FILED, card);
        String category = WorkPermit.category(given, WorkPermit.ASKED_CATEGORY, card);
        if (WorkPermit.names(given.law(PAROLE_TPS_CATEGORIES, filed), category)) {
            given.because(OR_SOONER);
            return given.law(WorkPermitUntil.CAP, filed);
        }
        if (WorkPermit.names(given.law(USUAL_CATEGORIES, filed), category))
            return given.law(USUAL, selecting(given, card, filed));
        return given.refer(NOT_LISTED);
    }

    /// The day of filing picks the law, or the first day of the new rule if the request was still open then.
    private static LocalDate selecting(Given given, Thing card, LocalDate filed) {
        LocalDate from = given.law(PENDING_FROM, filed);
        if (!filed.isBefore(from) || !WorkPermit.wasPendingOn(given, card, from.minusDays(1))) return filed;
        given.because(WAS_PENDING, from);
        return from;
    }
}
