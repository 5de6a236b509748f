package org.throughline.law.card;

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
import org.throughline.vocabulary.Card;

/// How many days a work permit lasts beyond its date because a new one was asked for in time. The day on
/// which USCIS got the request decides which law counts.
public final class ExtensionDays implements Rule<Integer> {
    public static final ExtensionDays RULE = new ExtensionDays();

    static final FactType<Boolean> IN_REGISTRATION = FactType.yesNo(
                    "ead.request.inRegistration",
                    Text.of(
                            "Did USCIS get the request while people with TPS could register again?",
                            "¿USCIS recibió la petición durante el tiempo de reinscripción del TPS?"))
            .about(Thing.Kind.CARD);
    static final FactType<LocalDate> I94_UNTIL = FactType.date(
                    "ead.i94Until.date",
                    Text.of(
                            "Until what day is the I-94 valid that belongs to this work permit?",
                            "¿Hasta qué día vale el I-94 que corresponde a este permiso de trabajo?"))
            .about(Thing.Kind.CARD);

    static final Parameter<Integer> DAYS = new Parameter<>("ead.auto_extension", Integer.class);
    static final Parameter<LocalDate> RAISED_ON = new Parameter<>("ead.auto_extension_raised_on", LocalDate.class);
    static final Parameter<Integer> UNRAISED = new Parameter<>("ead.auto_extension_unraised", Integer.class);
    static final Parameter<Integer> RAISED = new Parameter<>("ead.auto_extension_raised", Integer.class);
    static final Parameter<Integer> SCIENCE = new Parameter<>("ead.stem_opt_extension", Integer.class);
    static final Parameter<String> CATEGORIES = new Parameter<>("ead.auto_extension_categories", String.class);
    static final Parameter<String> WITH_I94 = new Parameter<>("ead.auto_extension_with_i94", String.class);
    static final Parameter<String> TPS = new Parameter<>("ead.tps_categories", String.class);

    private static final Text NOT_ASKED = Text.of("No new card was asked for.", "No se pidió una tarjeta nueva.");
    private static final Text LATE = Text.of(
            "The request came on {0}, after the card had ended on {1}.",
            "La petición llegó el {0}, después de que la tarjeta venció el {1}.");
    private static final Text NOT_LISTED =
            Text.of("The law gives no more days to category {0}.", "La ley no da más días a la categoría {0}.");
    private static final Text OTHER_CATEGORY = Text.of(
            "The card has category {0}, the request has {1}. They must be the same.",
            "La tarjeta tiene la categoría {0} y la petición la {1}. Deben ser iguales.");
    private static final Text I94_OVER =
            Text.of("The I-94 ended on {0}, before the card.", "El I-94 terminó el {0}, antes que la tarjeta.");
    private static final Text BY_FILING = Text.of(
            "The request came on {0}. The law of that day gives {1} more days.",
            "La petición llegó el {0}. La ley de ese día da {1} días más.");
    private static final Text CHANGED = Text.of(
            "The law changed on {0}. Whether the request was still open that day decides.",
            "La ley cambió el {0}. Importa si la petición aún estaba abierta ese día.");

    private ExtensionDays() {}

    @Override
    public String id() {
        return "card.work-permit-extension-days";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days longer does the work permit last because a new one was asked for?",
                "¿Cuántos días más dura el permiso de trabajo por haber pedido uno nuevo?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return WorkPermit.is(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "274a.13(d), (e)"),
                new Citation("8 CFR", "274a.12(b)(6)(iv)"),
                new Citation("90 FR", "48799 (2025-10-30)"));
    }

    @Override
    public Integer apply(Given given) {
        Thing card = given.subject();
        if (!given.the(WorkPermit.RENEWED, card)) return none(given, NOT_ASKED);
        LocalDate filed = given.the(WorkPermit.FILED, card);
        LocalDate expires = given.the(Card.VALID_TO, card);
        String category = WorkPermit.category(given, Card.CATEGORY, card);
        boolean tps = WorkPermit.names(given.law(TPS, filed), category);
        boolean inTime = !filed.isAfter(expires) || (tps && given.the(IN_REGISTRATION, card));
        if (!inTime) return none(given, LATE, filed, expires);
        if (WorkPermit.isScienceGraduate(category)) return told(given, filed, given.law(SCIENCE, filed));
        if (!WorkPermit.names(given.law(CATEGORIES, filed), category)) return none(given, NOT_LISTED, category);
        String asked = WorkPermit.category(given, WorkPermit.ASKED_CATEGORY, card);
        boolean same = category.equals(asked) || (tps && WorkPermit.names(given.law(TPS, filed), asked));
        if (!same) return none(given, OTHER_CATEGORY, category, asked);
        if (WorkPermit.names(given.law(WITH_I94, filed), category)
                && given.the(I94_UNTIL, card).isBefore(expires))
            return none(given, I94_OVER, given.the(I94_UNTIL, card));
        return told(given, filed, days(given, card, filed, expires));
    }

    /// Twice the law gave more days to requests that were already pending.
    private static int days(Given given, Thing card, LocalDate filed, LocalDate expires) {
        LocalDate raisedOn = given.law(RAISED_ON, filed);
        if (!filed.isBefore(raisedOn)) return given.law(DAYS, filed);
        given.because(CHANGED, raisedOn);
        int unraised = given.law(UNRAISED, filed);
        boolean stillRan = !expires.plusDays(unraised).isBefore(raisedOn);
        return stillRan && WorkPermit.wasPendingOn(given, card, raisedOn) ? given.law(RAISED, filed) : unraised;
    }

    private static int told(Given given, LocalDate filed, int days) {
        given.because(BY_FILING, filed, days);
        return days;
    }

    private static int none(Given given, Text why, Object... values) {
        given.because(why, values);
        return 0;
    }
}
