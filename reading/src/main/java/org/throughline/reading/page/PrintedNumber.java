package org.throughline.reading.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the numbers by which agencies know people and papers. All are strings; a leading zero is real.
public final class PrintedNumber {
    private static final String A = "(?:A[-#\\s]*)?";
    private static final List<Shape> A_NUMBERS = List.of(
            Shape.of(A, "DDD~DDD~DDD"), Shape.of("A[-#\\s]*", "DD~DDD~DDD"), Shape.of("A[-#\\s]*", "D~DDD~DDD"));
    private static final Shape LETTERS_AND_TEN = Shape.of("LLL~DD~DDD~DDDDD");
    /// The offices whose letters begin receipt numbers: service centers, and asylum offices with a Z.
    private static final Set<String> OFFICES = Set.of(
            "EAC", "VSC", "WAC", "CSC", "LIN", "NSC", "SRC", "TSC", "MSC", "NBC", "YSC", "IOE", "ZAR", "ZBO", "ZCH",
            "ZHN", "ZLA", "ZMI", "ZNK", "ZNO", "ZNY", "ZSF", "ZTP", "NRC");
    private static final Shape I94 = Shape.of("DDDDDDDDDXD");
    private static final Pattern COUNT =
            Pattern.compile("(?<![\\w.,/-])(?<value>\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\w/-])");

    private PrintedNumber() {}

    /// `A` and nine figures: `A917066907`, `A 917 066 907`, `A-12 345 678`, `917-066-907`. Seven and eight figures,
    /// which need the `A`, are padded with zeros on the left.
    public static Optional<Read<String>> aNumber(Passage passage) {
        return A_NUMBERS.stream()
                .flatMap(shape -> shape.in(passage).stream())
                .findFirst()
                .map(read -> new Read<>(
                        "A" + "0".repeat(9 - read.value().length()) + read.value(), read.passage(), read.standing()));
    }

    /// Three letters and ten figures, without hyphens: receipt, card, event and FOIA numbers.
    ///
    /// `I0E9912345678` is read as what it must be: only its letters were guessed, and they are those of an office.
    public static Optional<Read<String>> lettersAndTen(Passage passage) {
        return LETTERS_AND_TEN.in(passage).map(read -> isOffices(read) ? Read.of(read.value(), read.passage()) : read);
    }

    private static boolean isOffices(Read<String> read) {
        String printed = read.passage().text().replaceAll("[\\s.–—-]", "");
        return OFFICES.contains(read.value().substring(0, 3))
                && printed.endsWith(read.value().substring(3));
    }

    /// Eleven characters, of which the tenth may be a letter.
    public static Optional<Read<String>> i94(Passage passage) {
        return I94.in(passage);
    }

    /// So many figures in a row.
    public static Optional<Read<String>> figures(Passage passage, int many) {
        return Shape.of("D".repeat(many)).in(passage);
    }

    /// Between so many and so many figures in a row.
    public static Optional<Read<String>> figures(Passage passage, int fewest, int most) {
        return IntStream.iterate(most, n -> n >= fewest, n -> n - 1)
                .mapToObj(n -> figures(passage, n))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The first count: `1,250` pages.
    public static Optional<Read<Integer>> count(Passage passage) {
        Matcher matcher = COUNT.matcher(passage.text());
        if (!matcher.find()) return Optional.empty();
        int count = Integer.parseInt(matcher.group("value").replace(",", ""));
        return Optional.of(Read.of(count, passage.cut(matcher.start("value"), matcher.end("value"))));
    }
}
