package org.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DaySetTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 20);

    @Test
    void aDayIsCountedOnceHoweverOftenItWasAdded() {
        DaySet twice =
                DaySet.of(START, START.plusDays(10)).union(DaySet.ofClosed(START.plusDays(5), START.plusDays(14)));
        assertThat(twice.days()).isEqualTo(15);
        assertThat(twice.ranges()).hasSize(1);
    }

    @Test
    void theEndOfAHalfOpenRangeIsNotInIt() {
        DaySet days = DaySet.of(START, START.plusDays(2));
        assertThat(days.contains(START.plusDays(1))).isTrue();
        assertThat(days.contains(START.plusDays(2))).isFalse();
        assertThat(days.last()).contains(START.plusDays(1));
    }

    @Test
    void theDayOnWhichTheCountIsReachedSkipsTheStops() {
        DaySet clock =
                DaySet.of(START, START.plusDays(100)).subtract(DaySet.of(START.plusDays(10), START.plusDays(20)));
        assertThat(clock.day(10)).contains(START.plusDays(9));
        assertThat(clock.day(11)).contains(START.plusDays(20));
        assertThat(clock.day(91)).isEmpty();
    }

    @Test
    void timeWithoutAnEndCannotBeCounted() {
        assertThatThrownBy(() -> DaySet.of(START, LocalDate.MAX)).hasMessageContaining("without end");
    }

    @Test
    void rangesThatTouchAreOneRange() {
        DaySet days = DaySet.union(List.of(
                DaySet.of(START.plusDays(5), START.plusDays(9)),
                DaySet.of(START, START.plusDays(5)),
                DaySet.ofClosed(START.plusDays(9), START.plusDays(9))));
        assertThat(days).isEqualTo(DaySet.of(START, START.plusDays(10)));
        assertThat(days).hasToString("[2024-02-20/2024-03-01]");
    }

    /// Each operation against a set of bits, one for each day.
    @Test
    void setsOfDaysBehaveAsSetsOfSingleDays() {
        for (int seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var one = new BitSet();
            var two = new BitSet();
            DaySet a = random(random, one);
            DaySet b = random(random, two);
            check(a.union(b), bits -> bits.or(two), one);
            check(a.intersect(b), bits -> bits.and(two), one);
            check(a.subtract(b), bits -> bits.andNot(two), one);
            assertThat(a.subtract(b).days() + a.intersect(b).days()).isEqualTo(a.days());
        }
    }

    private static void check(DaySet days, Consumer<BitSet> operation, BitSet one) {
        var expected = (BitSet) one.clone();
        operation.accept(expected);
        assertThat(days.days()).isEqualTo(expected.cardinality());
        for (int i = 0; i < 60; i++)
            assertThat(days.contains(START.plusDays(i))).isEqualTo(expected.get(i));
        assertThat(days.first()).isEqualTo(days.day(expected.isEmpty() ? Integer.MAX_VALUE : 1));
        for (int i = 1; i < days.ranges().size(); i++)
            assertThat(days.ranges().get(i).getStart())
                    .isAfter(days.ranges().get(i - 1).getEnd());
    }

    private static DaySet random(Random random, BitSet bits) {
        DaySet set = DaySet.EMPTY;
        for (int i = random.nextInt(5); i > 0; i--) {
            int from = random.nextInt(50);
            int to = from + random.nextInt(10);
            bits.set(from, to);
            set = set.union(DaySet.of(START.plusDays(from), START.plusDays(to)));
        }
        return set;
    }
}
