package org.throughline.law.card;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Card;

/// The next day on which to speak of renewing a work permit. There are several, because a request that is
/// late or slow leaves the person without permission to work.
public final class RenewalReminder implements Rule<LocalDate> {
    public static final RenewalReminder RULE = new RenewalReminder();

    static final Parameter<Integer> SECOND = new Parameter<>("ead.renewal_second_alert", Integer.class);
    static final Parameter<Integer> LAST = new Parameter<>("ead.renewal_last_alert", Integer.class);

    private static final Text NO_EXTRA_DAYS = Text.of(
            "Asking in time no longer adds days to most cards. The new card must be here before the old one ends.",
            "Pedirla a tiempo ya no agrega días a la mayoría de las tarjetas. La nueva debe llegar antes de que venza la vieja.");

    private RenewalReminder() {}

    @Override
    public String id() {
        return "card.work-permit-reminder";
    }

    @Override
    public Text question() {
        return Text.of(
                "When should the office next ask about renewing the work permit?",
                "¿Qué día debe la oficina ver si el permiso de trabajo se renovó?");
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
        return List.of(new Citation("8 CFR", "274a.13(e)"), new Citation("USCIS", "guidance on Form I-765"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate expires = given.the(Card.VALID_TO, given.subject());
        given.because(NO_EXTRA_DAYS);
        for (LocalDate alert : List.of(
                given.result(RenewFrom.RULE, given.subject()),
                expires.minusDays(given.law(SECOND, expires)),
                expires.minusDays(given.law(LAST, expires)))) if (!given.hasCome(alert)) return alert;
        return expires;
    }
}
