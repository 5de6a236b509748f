package org.throughline.law.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Client;

/// The day on which a green card for two years ends: two years after residence began, as a rule the day on the card.
public final class ConditionalEnds implements Rule<LocalDate> {
    public static final ConditionalEnds RULE = new ConditionalEnds();

    static final FactType<Boolean> PRINTS_END = FactType.yesNo(
                    "greenCard.printsEnd",
                    Text.of(
                            "Can you read on the green card the day on which it ends?",
                            "¿Se puede leer en la tarjeta verde el día en que vence?"))
            .about(Thing.Kind.CARD);

    static final Parameter<Period> YEARS = new Parameter<>("i751.years", Period.class);

    private static final Text EARLIER = Text.of(
            "The law counts two years from the first day as a resident. If the card says another day, work to the earlier one.",
            "La ley cuenta dos años desde el primer día como residente. Si la tarjeta dice otro día, tome el más temprano.");
    private static final Text INVESTOR = Text.of(
            "A card by investment has its own form (I-829). That is not in here. A lawyer must look.",
            "Una tarjeta por inversión tiene su propio formulario (I-829). Eso no está aquí. Un abogado debe verla.");
    private static final Text TEN_YEARS = Text.of(
            "If the card is for ten years, this form is not needed. A lawyer must look at the card.",
            "Si la tarjeta es de diez años, este formulario no hace falta. Un abogado debe ver la tarjeta.");

    private ConditionalEnds() {}

    @Override
    public String id() {
        return "card.conditional-ends";
    }

    @Override
    public Text question() {
        return Text.of("On what day do the two years end?", "¿Qué día terminan los dos años?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return isConditional(record, about);
    }

    static boolean isConditional(ClientRecord record, Thing card) {
        return GreenCard.mayBe(record, card, GreenCard.Kind.TWO_YEARS_BY_MARRIAGE);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "216(c)(2)(A), (d)(2)(A)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing card = given.subject();
        return switch (given.the(GreenCard.KIND, card)) {
            case TWO_YEARS_BY_MARRIAGE -> end(given, card);
            case TWO_YEARS_BY_INVESTMENT -> given.refer(INVESTOR);
            case TEN_YEARS -> given.refer(TEN_YEARS);
            case NOT_A_GREEN_CARD -> GreenCard.notOne(given);
        };
    }

    private static LocalDate end(Given given, Thing card) {
        given.because(EARLIER);
        if (given.the(PRINTS_END, card)) return given.the(Card.VALID_TO, card);
        LocalDate since = given.the(Client.RESIDENT_SINCE);
        return Anniversary.after(given, since, given.law(YEARS, since));
    }
}
