package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.protection.Presence;
import org.throughline.law.protection.UPresence;
import org.throughline.rule.Answer;
import org.throughline.rule.Evaluator;
import org.throughline.vocabulary.Derived;

/// Two lines of CBP's list that make one trip count as one, so that a confirmed list settles a count.
class TravelHistoryTest {
    private static final Thing WENT = Thing.of(Thing.Kind.TRIP, 1);
    private static final Thing BACK = Thing.of(Thing.Kind.TRIP, 2);

    private final Case history = new Case("U")
            .say("u.status.from.date", Thing.CLIENT, "2024-02-01")
            .say("travel.departure.date", WENT, "2025-03-01")
            .say("travel.arrival.date", BACK, "2025-04-01")
            .say("trip.justified", WENT, false);

    @Test
    void aConfirmedListSettlesTheCount() {
        assertThat(presence(history.say("complete.trip", Thing.CLIENT, true)))
                .isEqualTo(new Answer.Settled<>(Presence.UNBROKEN));
    }

    @Test
    void aListThatNobodyConfirmedLeavesItOpen() {
        assertThat(presence(history)).isInstanceOf(Answer.Open.class);
    }

    private static Answer<Presence> presence(Case c) {
        ClientRecord record = Derived.plus(c.record());
        return new Evaluator(Law.rulebook(), record, c.today)
                .find(UPresence.RULE)
                .answer();
    }
}
