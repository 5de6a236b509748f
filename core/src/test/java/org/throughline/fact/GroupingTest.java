package org.throughline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Grouping.Verdict;
import org.throughline.fact.Thing.Kind;
import org.throughline.text.Text;

class GroupingTest {
    private static final Text WHY = Text.of("because", "porque");
    private static final UUID NOOR = new UUID(7, 7);
    private static final Instant NOW = Instant.parse("2026-11-09T12:00:00Z");

    @Test
    void twoThingsSaidToBeApartAreApartThoughAThirdTiesThem() {
        Grouping grouping = new Grouping(List.of(same(1, 2), same(2, 3), apart(1, 3)));
        assertThat(grouping.same(arrival(1), arrival(3))).isFalse();
        assertThat(grouping.notFollowed()).containsExactly(same(1, 2));
        assertThat(grouping.members(arrival(3))).containsExactly(arrival(2), arrival(3));
    }

    @Test
    void ofTwoTiesThatCannotBothHoldTheEarlierGivesWay() {
        assertThat(new Grouping(List.of(apart(1, 3), same(2, 3), same(1, 2))).same(arrival(1), arrival(2)))
                .isTrue();
        assertThat(new Grouping(List.of(apart(1, 3), same(1, 2), same(2, 3))).same(arrival(1), arrival(2)))
                .isFalse();
    }

    @Test
    void sayingSameOfTheTwoThemselvesTakesTheSeparationBack() {
        Grouping grouping = new Grouping(List.of(apart(1, 2), same(2, 1)));
        assertThat(grouping.same(arrival(1), arrival(2))).isTrue();
    }

    @Test
    void theLowestNumberStandsForTheGroup() {
        assertThat(new Grouping(List.of(same(9, 4), same(4, 6))).of(arrival(9))).isEqualTo(arrival(4));
    }

    @Test
    void twoPersonsAndTwoKindsCannotBeTied() {
        assertThatThrownBy(() -> tie(Thing.of(Kind.PERSON, 1), Thing.of(Kind.PERSON, 2), Verdict.SAME))
                .hasMessageContaining("two people are never merged");
        assertThatThrownBy(() -> tie(arrival(1), Thing.of(Kind.TRIP, 1), Verdict.SAME))
                .hasMessageContaining("different kinds");
    }

    @Property
    void thingsLastSaidToBeApartNeverEndInOneGroup(@ForAll("ties") List<Tie> ties) {
        var grouping = new Grouping(ties);
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            boolean last = ties.subList(i + 1, ties.size()).stream()
                    .noneMatch(later -> List.of(tie.one(), tie.other()).contains(later.one())
                            && List.of(tie.one(), tie.other()).contains(later.other()));
            if (last && tie.verdict() == Verdict.APART)
                assertThat(grouping.same(tie.one(), tie.other())).isFalse();
        }
    }

    @Property
    void aTieThatIsNotFollowedWouldHaveBroughtTwoTogetherThatAreApart(@ForAll("ties") List<Tie> ties) {
        var grouping = new Grouping(ties);
        for (Tie tie : grouping.notFollowed()) {
            List<Thing> one = grouping.members(tie.one());
            List<Thing> other = grouping.members(tie.other());
            assertThat(ties)
                    .anyMatch(said -> said.verdict() == Verdict.APART
                            && ((one.contains(said.one()) && other.contains(said.other()))
                                    || (one.contains(said.other()) && other.contains(said.one()))));
        }
    }

    @Property
    void splittingAThingOutAndJoiningItAgainReturnsTheSameGroup(@ForAll("ties") List<Tie> ties) {
        var before = new Grouping(ties);
        for (int n = 1; n <= 7; n++) {
            Thing out = arrival(n);
            List<Thing> members = before.members(out);
            if (members.size() < 2) continue;
            List<Tie> splitting = before.splitting(out, WHY, NOOR, NOW);
            Grouping split = before.with(splitting);
            List<Thing> rest =
                    members.stream().filter(member -> !member.equals(out)).toList();
            assertThat(rest).noneMatch(member -> split.same(member, out));
            assertThat(rest).allMatch(member -> split.same(member, rest.getFirst()));
            List<Tie> again =
                    rest.stream().map(member -> tie(out, member, Verdict.SAME)).toList();
            assertThat(split.with(again).members(out)).isEqualTo(members);
        }
    }

    @Provide
    Arbitrary<List<Tie>> ties() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 7);
        return Combinators.combine(number, number, Arbitraries.of(Verdict.class))
                .filter((one, other, _) -> !one.equals(other))
                .as((one, other, verdict) -> tie(arrival(one), arrival(other), verdict))
                .list()
                .ofMaxSize(14);
    }

    private static Tie same(int one, int other) {
        return tie(arrival(one), arrival(other), Verdict.SAME);
    }

    private static Tie apart(int one, int other) {
        return tie(arrival(one), arrival(other), Verdict.APART);
    }

    private static Tie tie(Thing one, Thing other, Verdict verdict) {
        return Tie.decided(one, other, verdict, WHY, NOOR, NOW);
    }

    private static Thing arrival(int number) {
        return Thing.of(Kind.ARRIVAL, number);
    }
}
