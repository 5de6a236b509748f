package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

/// A look is never lost, however many there are: a finding that forgot one would not be made again when it changes.
class LooksTest {
    @Test
    void everyNumberIsKeptAlone() {
        for (int number = 0; number < 300; number++)
            assertThat(numbers(Looks.with(new long[2], number)))
                    .as("number %s", number)
                    .containsExactly(number);
    }

    @Test
    void numbersAreAddedToThoseThatAreThere() {
        long[] bits = new long[2];
        for (int number : new int[] {63, 64, 127, 128, 200, 128}) bits = Looks.with(bits, number);
        assertThat(numbers(bits)).containsExactly(63, 64, 127, 128, 200);
    }

    @Test
    void theNumbersOfTwoAreJoinedWhicheverIsLonger() {
        long[] few = Looks.with(new long[2], 5);
        long[] many = Looks.with(Looks.with(new long[2], 6), 400);
        assertThat(numbers(Looks.with(few.clone(), many))).containsExactly(5, 6, 400);
        assertThat(numbers(Looks.with(many.clone(), few))).containsExactly(5, 6, 400);
        assertThat(numbers(Looks.with(few.clone(), new long[0]))).containsExactly(5);
    }

    @Test
    void whatIsAlreadyLongEnoughIsNotCopied() {
        long[] bits = new long[2];
        assertThat(Looks.with(bits, 127)).isSameAs(bits);
        assertThat(Looks.with(bits, new long[2])).isSameAs(bits);
    }

    private static int[] numbers(long[] bits) {
        return BitSet.valueOf(bits).stream().toArray();
    }
}
