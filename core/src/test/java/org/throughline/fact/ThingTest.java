package org.throughline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.throughline.fact.Thing.Kind;

class ThingTest {
    @Test
    void thingsCountFromOne() {
        assertThatThrownBy(() -> Thing.of(Kind.TRIP, 0)).hasMessageContaining("count from 1");
    }

    @Test
    void thingsStandInOrderOfKindAndThenOfLearning() {
        List<Thing> things =
                List.of(Thing.of(Kind.TRIP, 2), Thing.of(Kind.ARRIVAL, 10), Thing.CLIENT, Thing.of(Kind.ARRIVAL, 9));
        assertThat(new TreeSet<>(things))
                .extracting(Thing::toString)
                .containsExactly("CLIENT", "ARRIVAL 9", "ARRIVAL 10", "TRIP 2");
    }

    @Test
    void aBoxHasItsCornersInOrder() {
        assertThat(new Box(0.1, 0.2, 0.1, 0.2).right()).isEqualTo(0.1);
        assertThatThrownBy(() -> new Box(0.5, 0, 0.4, 1)).hasMessageContaining("not a box");
        assertThatThrownBy(() -> new Box(0, 0.5, 1, 0.4)).hasMessageContaining("not a box");
        assertThatThrownBy(() -> new Box(Double.NaN, 0, 1, 1)).hasMessageContaining("not a box");
    }
}
