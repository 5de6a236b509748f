package org.throughline.rule;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;

/// A set of looks kept as bits, put in words where somebody reads them.
final class Looks extends AbstractSet<Look> {
    private static final int WORD = 64;

    private final Slots slots;
    private final BitSet numbers;

    Looks(Slots slots, long[] bits) {
        this.slots = slots;
        this.numbers = BitSet.valueOf(bits);
    }

    static long[] with(long[] bits, int number) {
        int word = number / WORD;
        long[] all = word < bits.length ? bits : Arrays.copyOf(bits, Math.max(word + 1, 2 * bits.length));
        all[word] |= 1L << number;
        return all;
    }

    static long[] with(long[] bits, long[] others) {
        long[] all = others.length <= bits.length ? bits : Arrays.copyOf(bits, others.length);
        for (int word = 0; word < others.length; word++) all[word] |= others[word];
        return all;
    }

    @Override
    public int size() {
        return numbers.cardinality();
    }

    @Override
    public Iterator<Look> iterator() {
        return numbers.stream().mapToObj(number -> slots.get(number).look()).iterator();
    }
}
