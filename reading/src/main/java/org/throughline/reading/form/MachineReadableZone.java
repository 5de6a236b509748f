package org.throughline.reading.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The two machine-readable lines of a passport (ICAO 9303 part 4, TD3): 44 characters each, the second with check
/// digits.
record MachineReadableZone(String first, String second) {
    static final int LENGTH = 44;

    MachineReadableZone {
        if (first.length() != LENGTH || second.length() != LENGTH)
            throw new IllegalArgumentException("not two lines of 44");
    }

    /// Whether all five check digits of the second line are right. A wrong character then shows, with few exceptions.
    boolean isSound() {
        return checked(0, 9, 9)
                && checked(13, 19, 19)
                && checked(21, 27, 27)
                && (checked(28, 42, 42)
                        || (second.charAt(42) == '<' && optional().isEmpty()))
                && digit(second.substring(0, 10) + second.substring(13, 20) + second.substring(21, 43))
                        == second.charAt(43);
    }

    private boolean checked(int from, int to, int at) {
        return digit(second.substring(from, to)) == second.charAt(at);
    }

    /// Weights 7, 3, 1; letters count from 10, the filler as 0.
    static char digit(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) sum += value(field.charAt(i)) * new int[] {7, 3, 1}[i % 3];
        return (char) ('0' + sum % 10);
    }

    private static int value(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 0;
    }

    String number() {
        return second.substring(0, 9).replace("<", "");
    }

    private String optional() {
        return second.substring(28, 42).replace("<", "");
    }

    /// The three letters of the state that issued it.
    String issuer() {
        return first.substring(2, 5).replace("<", "");
    }

    String nationality() {
        return second.substring(10, 13).replace("<", "");
    }

    /// The surnames, parted by one blank.
    String surname() {
        return words(names()[0]);
    }

    /// The given names, parted by one blank.
    String given() {
        return names().length > 1 ? words(names()[1]) : "";
    }

    private String[] names() {
        return first.substring(5).split("<<", 3);
    }

    private static String words(String filled) {
        return filled.replace('<', ' ').strip();
    }

    /// A birth is not after the expiry: that tells the century.
    Optional<LocalDate> birth() {
        return expiry().flatMap(expiry -> date(13, expiry.getYear() / 100 * 100)
                .map(birth -> birth.isBefore(expiry) ? birth : birth.minusYears(100)));
    }

    /// Machine-readable passports that expire are of this century.
    Optional<LocalDate> expiry() {
        return date(21, 2000);
    }

    private Optional<LocalDate> date(int at, int century) {
        try {
            return Optional.of(LocalDate.of(
                    century + Integer.parseInt(second.substring(at, at + 2)),
                    Integer.parseInt(second.substring(at + 2, at + 4)),
                    Integer.parseInt(second.substring(at + 4, at + 6))));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
