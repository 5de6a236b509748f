package org.throughline.law.card;

import java.time.LocalDate;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Card;

/// A green card: for how long it is, and the day that it prints as its last. A card that prints no such day
/// (they were made until 1989) is not looked at.
final class GreenCard {
    /// How long residence, or the card alone, lasts.
    enum Kind {
        TWO_YEARS_BY_MARRIAGE,
        TWO_YEARS_BY_INVESTMENT,
        TEN_YEARS,
        NOT_A_GREEN_CARD
    }

    /// What became of a request.
    enum Decision {
        PENDING,
        APPROVED,
        DENIED
    }

    static final FactType<Kind> KIND = FactType.oneOf(
                    "greenCard.kind",
                    Kind.class,
                    Text.of(
                            "Is this a green card for two years by marriage, two years by investment, ten years, or not a green card?",
                            "¿Es tarjeta verde de dos años por matrimonio, de dos años por inversión, de diez años, o no es tarjeta verde?"))
            .about(Thing.Kind.CARD);

    private static final Text STILL_RESIDENT = Text.of(
            "To be a resident does not end with a ten-year card. Only the card ends.",
            "Ser residente no termina con la tarjeta de diez años. Solo vence la tarjeta.");
    private static final Text TWO_YEARS = Text.of(
            "A card for two years is not renewed. It needs another form. A lawyer must look.",
            "Una tarjeta de dos años no se renueva. Le toca otro formulario. Un abogado debe verla.");
    private static final Text OTHER_CARD = Text.of(
            "If it is no green card, these days do not count. A lawyer must look at the card.",
            "Si no es tarjeta verde, estos días no valen. Un abogado debe ver la tarjeta.");

    private GreenCard() {}

    /// Whether somebody or some paper says that a card is, or may be, a green card of one of these kinds.
    static boolean mayBe(ClientRecord record, Thing card, Kind kind) {
        return record.facts(KIND, card).stream()
                .anyMatch(fact -> fact.said().possible().contains(kind));
    }

    /// The last day printed on a card for ten years; of another card a lawyer must speak.
    static LocalDate tenYearsUntil(Given given, Thing card) {
        return switch (given.the(KIND, card)) {
            case TEN_YEARS -> {
                given.because(STILL_RESIDENT);
                yield given.the(Card.VALID_TO, card);
            }
            case TWO_YEARS_BY_MARRIAGE, TWO_YEARS_BY_INVESTMENT -> given.refer(TWO_YEARS);
            case NOT_A_GREEN_CARD -> notOne(given);
        };
    }

    static LocalDate notOne(Given given) {
        return given.refer(OTHER_CARD);
    }
}
