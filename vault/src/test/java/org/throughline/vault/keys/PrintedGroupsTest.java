package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedGroupsTest {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final byte[] CODE =
            Bytes.ofHex("00112233445566778899aabbccddeeff01234567").toArray();
    private static final List<String> PRINTED = PrintedGroups.print(CODE);

    static IntStream groups() {
        return IntStream.range(0, PRINTED.size());
    }

    @ParameterizedTest
    @MethodSource("groups")
    void anyOneWrongSignNamesItsGroup(int g) {
        for (int at = 0; at < 5; at++)
            for (int sign = 0; sign < SIGNS.length(); sign++) {
                var group = new StringBuilder(PRINTED.get(g));
                if (group.charAt(at) == SIGNS.charAt(sign)) continue;
                group.setCharAt(at, SIGNS.charAt(sign));
                assertSlip(with(g, group.toString()), g + 1);
            }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void twoSignsChangedOverNameTheirGroup(int g) {
        for (int at = 0; at < 4; at++) {
            var group = new StringBuilder(PRINTED.get(g));
            char one = group.charAt(at);
            char other = group.charAt(at + 1);
            if (one == other) continue;
            group.setCharAt(at, other);
            group.setCharAt(at + 1, one);
            assertSlip(with(g, group.toString()), g + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void aGroupWithASignTooFewOrTooManyOrUnknownIsNamed(int g) {
        assertSlip(with(g, PRINTED.get(g).substring(1)), g + 1);
        assertSlip(with(g, PRINTED.get(g) + "0"), g + 1);
        assertSlip(with(g, "U" + PRINTED.get(g).substring(1)), g + 1);
    }

    @Test
    void twoGroupsChangedOverAreBothNamed() {
        var swapped = new ArrayList<>(PRINTED);
        Collections.swap(swapped, 2, 5);
        assertSlip(swapped, 3, 6);
    }

    @Test
    void aGroupTooFewOrTooManyIsNoticed() {
        assertSlip(PRINTED.subList(0, PRINTED.size() - 1));
        var more = new ArrayList<>(PRINTED);
        more.add("00000");
        assertSlip(more);
        assertThatThrownBy(() -> PrintedGroups.read("", CODE.length)).isInstanceOf(Mistyped.class);
    }

    @Test
    void aCodeThatPassesEachGroupButIsAnotherFailsTheLast() {
        List<String> other = new ArrayList<>(PrintedGroups.print(new byte[20]));
        other.set(other.size() - 1, PRINTED.getLast());
        assertSlip(other, PRINTED.size());
    }

    @Test
    void theCodeReadsBackHoweverAPersonTypesIt() {
        String signs = String.join("-", PRINTED);
        assertThat(PrintedGroups.read(signs, CODE.length)).isEqualTo(CODE);
        assertThat(PrintedGroups.read(" " + signs.toLowerCase(Locale.ROOT) + "\n", CODE.length))
                .isEqualTo(CODE);
        assertThat(PrintedGroups.read(String.join("", PRINTED), CODE.length)).isEqualTo(CODE);
        assertThat(PrintedGroups.read(String.join(" - ", PRINTED), CODE.length)).isEqualTo(CODE);
        String letters = signs.replace('0', 'O').replace('1', 'l');
        assertThat(PrintedGroups.read(letters, CODE.length)).isEqualTo(CODE);
        assertThat(PrintedGroups.read(signs.replace('1', 'I'), CODE.length)).isEqualTo(CODE);
    }

    @Test
    void codesOfAnySizeReadBack() {
        var random = new Random(4);
        for (int size = 1; size < 80; size++) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            List<String> printed = PrintedGroups.print(bytes);
            assertThat(printed).hasSize((size * 8 + 19) / 20 + 1);
            assertThat(PrintedGroups.read(String.join(" ", printed), size)).isEqualTo(bytes);
        }
    }

    @Test
    void theSignsAreThoseOfCrockford() {
        assertThat(String.join("", PrintedGroups.print(new byte[] {0x00, 0x44, 0x32})))
                .startsWith("0123");
        assertThat(PRINTED).hasSize(9).allMatch(group -> group.matches("[0-9A-HJKMNP-TV-Z]{5}"));
    }

    private static List<String> with(int g, String group) {
        var changed = new ArrayList<>(PRINTED);
        changed.set(g, group);
        return changed;
    }

    private static void assertSlip(List<String> groups, Integer... wrong) {
        assertThatThrownBy(() -> PrintedGroups.read(String.join(" ", groups), CODE.length))
                .isInstanceOfSatisfying(
                        Mistyped.class, slip -> assertThat(slip.groups()).containsExactly(wrong));
    }
}
