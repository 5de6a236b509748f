package org.throughline.law.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which a green card for ten years can be renewed.
public final class GreenCardRenewFrom implements Rule<LocalDate> {
    public static final GreenCardRenewFrom RULE = new GreenCardRenewFrom();

    static final Parameter<Period> WINDOW = new Parameter<>("i90.window", Period.class);

    private GreenCardRenewFrom() {}

    @Override
    public String id() {
        return "card.green-renew-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can the green card be renewed?", "¿Desde qué día se puede renovar la tarjeta verde?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return GreenCard.mayBe(record, about, GreenCard.Kind.TEN_YEARS);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "264.5"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate ends = GreenCard.tenYearsUntil(given, given.subject());
        return Anniversary.before(given, ends, given.law(WINDOW, ends));
    }
}
