package org.throughline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.testing.Ana.ana;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.fact.Source.Speaker;
import org.throughline.testing.Ana;
import org.throughline.text.Text;

/// What all claims on one point say together.
class EvidenceTest {
    private static final FactType<LocalDate> ARRIVED = FactType.date("arrived", Text.of("When?", "¿Cuándo?"));
    private static final LocalDate JUNE_9 = LocalDate.of(2024, 6, 9);
    private static final Said<LocalDate> JUNE = new Said.Within(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));

    @Test
    void aVagueClaimAndAnExactOneWithinItAgree() {
        assertThat(on(ana().says(Speaker.CLIENT, ARRIVED, JUNE).says(Speaker.CBP, ARRIVED, JUNE_9)))
                .isInstanceOfSatisfying(
                        Evidence.Agreed.class,
                        agreed -> assertThat(agreed.value()).isEqualTo(JUNE_9));
    }

    @Test
    void claimsThatNoValueSatisfiesAreDisputedEachSideWithItsSpeakers() {
        Evidence<LocalDate> evidence = on(ana().says(Speaker.CBP, ARRIVED, JUNE_9)
                .says(Speaker.ICE, ARRIVED, JUNE_9.plusDays(1))
                .says(Speaker.CLIENT, ARRIVED, JUNE));
        assertThat(evidence).isInstanceOf(Evidence.Disputed.class);
        var sides = ((Evidence.Disputed<LocalDate>) evidence).sides();
        assertThat(sides.keySet()).containsExactly(JUNE_9, JUNE_9.plusDays(1));
        assertThat(sides.get(JUNE_9))
                .extracting(fact -> fact.source().speaker())
                .containsExactly(Speaker.CBP, Speaker.CLIENT);
    }

    @Test
    void whatIsWithheldOrNotYetSetContradictsNothing() {
        Ana withheld = ana().says(Speaker.CBP, ARRIVED, new Said.Withheld<>("(b)(7)(E)"));
        assertThat(on(withheld)).isInstanceOf(Evidence.Silent.class);
        assertThat(on(withheld.says(Speaker.ICE, ARRIVED, JUNE_9))).isInstanceOf(Evidence.Agreed.class);
    }

    @Test
    void anUnsureReadingNeverDisputesAndNeverSettlesAlone() {
        Ana unsure = ana().says(Speaker.CBP, ARRIVED, JUNE_9).which(Standing.UNSURE);
        assertThat(on(unsure))
                .isInstanceOfSatisfying(
                        Evidence.Vague.class,
                        vague -> assertThat(vague.othersPossible()).isTrue());
        assertThat(on(unsure.says(Speaker.ICE, ARRIVED, JUNE_9.plusDays(3)))).isInstanceOf(Evidence.Agreed.class);
    }

    @Test
    void aRejectedClaimLeavesTheEvidenceAndStaysInTheRecord() {
        Ana rejected = ana().says(Speaker.ICE, ARRIVED, JUNE_9.plusDays(3))
                .which(Standing.REJECTED)
                .says(Speaker.CBP, ARRIVED, JUNE_9);
        assertThat(on(rejected)).isInstanceOf(Evidence.Agreed.class);
        assertThat(rejected.record().facts()).hasSize(2);
    }

    @Test
    void theNewestReviewCounts() {
        Ana changedMind = ana().says(Speaker.ICE, ARRIVED, JUNE_9)
                .which(Standing.REJECTED)
                .which(Standing.CONFIRMED);
        assertThat(on(changedMind)).isInstanceOf(Evidence.Agreed.class);
    }

    @Test
    void unsureClaimsNeverChangeWhatTheSureOnesSay() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            Ana sure = ana();
            for (int i = 1 + random.nextInt(4); i > 0; i--) sure.says(speaker(random), ARRIVED, said(random));
            Evidence<LocalDate> before = on(sure);
            for (int i = random.nextInt(4); i > 0; i--)
                sure.says(speaker(random), ARRIVED, said(random)).which(Standing.UNSURE);
            assertThat(on(sure)).as("seed %s", seed).isEqualTo(before);
        }
    }

    @Test
    void everySpeakingClaimStandsOnASideAndNoSideIsInvented() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            Ana told = ana();
            for (int i = 2 + random.nextInt(4); i > 0; i--) told.says(speaker(random), ARRIVED, said(random));
            if (!(on(told) instanceof Evidence.Disputed<LocalDate> disputed)) continue;
            assertThat(new HashSet<>(disputed.facts()))
                    .isEqualTo(new HashSet<>(told.record().facts()));
            disputed.sides()
                    .forEach((day, facts) -> assertThat(facts)
                            .isNotEmpty()
                            .allSatisfy(
                                    fact -> assertThat(fact.said().possible()).contains(day)));
        }
    }

    private static Evidence<LocalDate> on(Ana ana) {
        return ana.record().on(ARRIVED, Thing.CLIENT);
    }

    private static Speaker speaker(Random random) {
        return List.of(Speaker.values()).get(random.nextInt(Speaker.values().length));
    }

    private static Said<LocalDate> said(Random random) {
        LocalDate day = JUNE_9.plusDays(random.nextInt(4));
        return switch (random.nextInt(3)) {
            case 0 -> new Said.Within(day, day.plusDays(2));
            case 1 -> new Said.OneOf<>(List.of(day, day.plusDays(1)));
            default -> Said.exactly(day);
        };
    }
}
