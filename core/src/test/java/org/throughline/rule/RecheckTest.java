package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping;
import org.throughline.fact.Review;
import org.throughline.fact.Source;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.testing.SmallRow;
import org.throughline.text.Text;

/// What changed is named exactly: what is left out would leave an old answer standing, and what is named beside it
/// would
/// ask rules in vain.
class RecheckTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 2);
    private static final Thing ONE = Thing.of(Kind.ARRIVAL, 1);
    private static final Thing TWO = Thing.of(Kind.ARRIVAL, 2);
    private static final Text WHY = Text.of("One trip.", "Un solo viaje.");
    private static final Fact<LocalDate> FILED = fact(SmallLaw.FILED, Thing.CLIENT, DAY);
    private static final Fact<LocalDate> FIRST = fact(SmallLaw.ARRIVED, ONE, DAY);
    private static final Fact<LocalDate> SECOND = fact(SmallLaw.ARRIVED, TWO, DAY.plusDays(2));
    private static final ClientRecord RECORD =
            ClientRecord.EMPTY.plus(FILED).plus(FIRST).plus(SECOND);

    @Test
    void nothingNewTouchesNothing() {
        Recheck none = Recheck.between(RECORD, RECORD);
        assertThat(none).isEqualTo(Recheck.NOTHING);
        assertThat(none.touches(Set.of(at(FILED), new Look.AtList(Kind.ARRIVAL), law("limit", DAY))))
                .isFalse();
    }

    @Test
    void aNewFactTouchesItsPointAndTheListOfItsThings() {
        Fact<LocalDate> third = fact(SmallLaw.ARRIVED, Thing.of(Kind.ARRIVAL, 3), DAY);
        Recheck changed = Recheck.between(RECORD, RECORD.plus(third));
        assertThat(changed.points()).containsExactly(at(third));
        assertThat(changed.lists()).containsExactly(Kind.ARRIVAL);
        assertThat(changed.touches(Set.of(at(third)))).isTrue();
        assertThat(changed.touches(Set.of(new Look.AtList(Kind.ARRIVAL)))).isTrue();
        assertThat(changed.touches(Set.of(at(FIRST), at(FILED), new Look.AtList(Kind.TRIP))))
                .isFalse();
    }

    @Test
    void anotherWordOnAKnownPointTouchesThatPointAndNoList() {
        Recheck changed = Recheck.between(RECORD, RECORD.plus(fact(SmallLaw.FILED, Thing.CLIENT, DAY.plusDays(1))));
        assertThat(changed.points()).containsExactly(at(FILED));
        assertThat(changed.lists()).isEmpty();
    }

    @Test
    void aFactThatIsGoneTouchesItsPoint() {
        ClientRecord without = ClientRecord.EMPTY.plus(FIRST).plus(SECOND);
        assertThat(Recheck.between(RECORD, without).points()).containsExactly(at(FILED));
    }

    @Test
    void aReviewTouchesThePointOfItsFact() {
        ClientRecord reviewed = RECORD.plus(Review.byMachine(FILED.id(), Standing.UNSURE, NOW));
        assertThat(Recheck.between(RECORD, reviewed).points()).containsExactly(at(FILED));
        assertThat(Recheck.between(reviewed, RECORD).points()).containsExactly(at(FILED));
    }

    @Test
    void aTieTouchesThePointsOfTheThingThatNowStandsForAnother() {
        ClientRecord tied = RECORD.with(Grouping.Tie.proposed(ONE, TWO, WHY, List.of(), NOW));
        Recheck changed = Recheck.between(RECORD, tied);
        assertThat(changed.points()).contains(at(FIRST), at(SECOND)).doesNotContain(at(FILED));
        assertThat(changed.lists()).containsExactly(Kind.ARRIVAL);
    }

    @Test
    void aFigureOfLawTouchesTheDaysThatItCovers() {
        ParameterRow<Integer> old = row("limit", 365, true);
        Recheck changed =
                Recheck.between(new Parameters(List.of(old)), new Parameters(List.of(row("limit", 366, true))));
        assertThat(changed.rows()).extracting(row -> (Object) row.value()).containsExactlyInAnyOrder(365, 366);
        assertThat(changed.touches(Set.of(law("limit", DAY)))).isTrue();
        assertThat(changed.touches(Set.of(law("limit", LocalDate.of(2023, 12, 31)))))
                .isFalse();
        assertThat(changed.touches(Set.of(law("limit", LocalDate.of(2025, 1, 1)))))
                .isFalse();
        assertThat(changed.touches(Set.of(law("other", DAY)))).isFalse();
        assertThat(Recheck.between(new Parameters(List.of(old)), new Parameters(List.of(old))))
                .isEqualTo(Recheck.NOTHING);
    }

    @Test
    void aProposedFigureTouchesWhoeverLookedAtItOnAnyDay() {
        Recheck changed = Recheck.between(new Parameters(List.of()), new Parameters(List.of(row("limit", 1, false))));
        assertThat(changed.touches(Set.of(law("limit", LocalDate.of(1990, 1, 1)))))
                .isTrue();
        assertThat(changed.touches(Set.of(law("other", DAY)))).isFalse();
    }

    private static Look.AtFact at(Fact<?> fact) {
        return new Look.AtFact(fact.type().id(), fact.about());
    }

    private static Look.AtLaw law(String id, LocalDate on) {
        return new Look.AtLaw(id, on);
    }

    private static Fact<LocalDate> fact(FactType<LocalDate> type, Thing about, LocalDate day) {
        return Fact.of(type, about, day, new Source.Statement(DAY, "as told", Speaker.CLIENT), NOW);
    }

    private static ParameterRow<Integer> row(String id, int value, boolean active) {
        return SmallRow.row(
                id, value, active, Optional.of(LocalDate.of(2024, 1, 1)), Optional.of(LocalDate.of(2024, 12, 31)));
    }
}
