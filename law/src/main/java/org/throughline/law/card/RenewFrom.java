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

/// The first day on which USCIS takes a request to renew a work permit.
public final class RenewFrom implements Rule<LocalDate> {
    public static final RenewFrom RULE = new RenewFrom();

    static final Parameter<Integer> DAYS = new Parameter<>("ead.renewal_earliest", Integer.class);

    private RenewFrom() {}

    @Override
    public String id() {
        return "card.work-permit-renew-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can a new work permit be asked for?",
                "¿Desde qué día se puede pedir un nuevo permiso de trabajo?");
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
        return List.of(new Citation("USCIS", "guidance on Form I-765"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate expires = given.the(Card.VALID_TO, given.subject());
        return expires.minusDays(given.law(DAYS, expires)); // a window that opens is not moved by a weekend
    }
}
