package org.throughline.vault.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Bytes as groups of five signs that a person can copy by hand: Crockford's base 32, no I, L, O or U.
///
/// Four signs of a group carry 20 bits, the fifth checks them and the group's place: any one wrong sign, any two
/// neighbours changed over, and any two groups changed over are noticed, and the group is named. A last group of five
/// signs out of SHA-256 checks the whole. This finds slips; it hides nothing.
final class PrintedGroups {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-]+");
    private static final int GROUP = 5;
    private static final int DATA = 4;
    private static final int BITS = 5;
    private static final int MASK = 31;

    private PrintedGroups() {}

    static List<String> print(byte[] bytes) {
        int[] signs = Arrays.copyOf(split(bytes), groups(bytes.length) * DATA);
        var printed = new ArrayList<String>();
        for (int g = 0; g < signs.length / DATA; g++) {
            var group = new StringBuilder();
            for (int i = 0; i < DATA; i++) group.append(SIGNS.charAt(signs[g * DATA + i]));
            printed.add(group.append(SIGNS.charAt(check(signs, g))).toString());
        }
        printed.add(whole(bytes));
        return List.copyOf(printed);
    }

    /// @param size how many bytes there must be
    /// @throws Mistyped naming the groups that hold a slip
    static byte[] read(String typed, int size) {
        List<String> groups = groups(typed.strip());
        int count = groups(size);
        int[] signs = new int[count * DATA];
        var wrong = new ArrayList<Integer>();
        for (int g = 0; g < Math.min(groups.size(), count); g++)
            if (!readGroup(groups.get(g), g, signs)) wrong.add(g + 1);
        if (!wrong.isEmpty()) throw new Mistyped(wrong);
        if (groups.size() != count + 1) throw new Mistyped(List.of());
        byte[] bytes = join(signs, size);
        if (!value(groups.get(count)).equals(value(whole(bytes)))) throw new Mistyped(List.of(count + 1));
        return bytes;
    }

    private static boolean readGroup(String group, int g, int[] signs) {
        List<Integer> values = value(group);
        if (values.size() != GROUP || values.contains(-1)) return false;
        for (int i = 0; i < DATA; i++) signs[g * DATA + i] = values.get(i);
        return values.get(DATA) == check(signs, g);
    }

    private static List<Integer> value(String group) {
        String clear = group.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return clear.chars().mapToObj(SIGNS::indexOf).toList();
    }

    /// Horner's rule over GF(32), begun with the group's number. Each place has a factor of its own, none of them zero.
    private static int check(int[] signs, int g) {
        int sum = times(1 + g % MASK);
        for (int i = 0; i < DATA; i++) sum = times(sum ^ signs[g * DATA + i]);
        return sum;
    }

    /// Times x, modulo x^5 + x^2 + 1.
    private static int times(int value) {
        int twice = value << 1;
        return twice > MASK ? twice ^ 0b100101 : twice;
    }

    private static String whole(byte[] bytes) {
        int[] signs = split(Bytes.sha256(bytes));
        var group = new StringBuilder();
        for (int i = 0; i < GROUP; i++) group.append(SIGNS.charAt(signs[i]));
        return group.toString();
    }

    /// As they were typed; a run without gaps is cut into fives.
    private static List<String> groups(String typed) {
        if (BETWEEN.matcher(typed).find()) return BETWEEN.splitAsStream(typed).toList();
        var groups = new ArrayList<String>();
        for (int from = 0; from < typed.length(); from += GROUP)
            groups.add(typed.substring(from, Math.min(typed.length(), from + GROUP)));
        return groups;
    }

    private static int groups(int bytes) {
        return Math.ceilDiv(bytes * 8, DATA * BITS);
    }

    private static int[] split(byte[] bytes) {
        int[] signs = new int[Math.ceilDiv(bytes.length * 8, BITS)];
        for (int bit = 0; bit < bytes.length * 8; bit++)
            if ((bytes[bit / 8] & (0x80 >> bit % 8)) != 0) signs[bit / BITS] |= 0x10 >> bit % BITS;
        return signs;
    }

    private static byte[] join(int[] signs, int size) {
        byte[] bytes = new byte[size];
        for (int bit = 0; bit < size * 8; bit++)
            if ((signs[bit / BITS] & (0x10 >> bit % BITS)) != 0) bytes[bit / 8] |= (byte) (0x80 >> bit % 8);
        return bytes;
    }
}
