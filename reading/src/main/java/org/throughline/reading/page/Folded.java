package org.throughline.reading.page;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A text reduced to what tells labels apart: letters and digits only, without case, accents, and the differences that
/// OCR confuses (O and 0, l, I and 1, S and 5, B and 8). It knows where each of its characters came from.
final class Folded {
    private final String text;
    private final int[] origin;
    private final boolean[] opens;
    private final boolean[] closes;

    /// Where a label stands in the text that was folded.
    record Span(int from, int to, int errors) {}

    private Folded(String text, int[] origin, boolean[] opens, boolean[] closes) {
        this.text = text;
        this.origin = origin;
        this.opens = opens;
        this.closes = closes;
    }

    static Folded of(String raw) {
        var text = new StringBuilder();
        int n = raw.length();
        int[] origin = new int[n];
        boolean[] opens = new boolean[n];
        boolean[] closes = new boolean[n];
        for (int i = 0; i < n; i++) {
            char c = raw.charAt(i);
            if (!Character.isLetterOrDigit(c)) continue;
            int at = text.length();
            origin[at] = i;
            opens[at] = i == 0 || edge(raw.charAt(i - 1), c);
            closes[at] = i == n - 1 || edge(c, raw.charAt(i + 1));
            text.append(fold(c));
        }
        return new Folded(text.toString(), Arrays.copyOf(origin, text.length()), opens, closes);
    }

    static String key(String label) {
        return of(label).text;
    }

    String text() {
        return text;
    }

    private static boolean edge(char left, char right) {
        return !Character.isLetterOrDigit(left)
                || !Character.isLetterOrDigit(right)
                || Character.isLetter(left) != Character.isLetter(right)
                || (Character.isLowerCase(left) && Character.isUpperCase(right));
    }

    private static char fold(char c) {
        char lower = String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
        char plain = lower < 128
                ? lower
                : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                        .charAt(0);
        return switch (plain) {
            case '0' -> 'o';
            case '1', 'i' -> 'l';
            case '5' -> 's';
            case '8' -> 'b';
            default -> plain;
        };
    }

    /// The first whole-word place of a folded label at or after `from` (an index of the unfolded text), with as few
    /// errors as can be and at most `errors`.
    Optional<Span> find(String label, int from, int errors) {
        for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1))
            if (origin[at] >= from && opens[at] && closes[at + label.length() - 1])
                return Optional.of(span(at, label.length(), 0));
        if (errors == 0) return Optional.empty();
        Optional<Span> best = Optional.empty();
        for (int at = 0; at < text.length(); at++) {
            if (origin[at] < from || !opens[at]) continue;
            Optional<Span> here = near(label, at, errors);
            if (here.isPresent() && here.get().errors() < best.map(Span::errors).orElse(errors + 1)) best = here;
        }
        return best;
    }

    private Optional<Span> near(String label, int at, int errors) {
        int reach = Math.min(text.length() - at, label.length() + errors);
        int best = 0;
        int fewest = errors + 1;
        int[] row = new int[reach + 1];
        for (int j = 0; j <= reach; j++) row[j] = j;
        for (int i = 1; i <= label.length(); i++) {
            int corner = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= reach; j++) {
                int swap = corner + (label.charAt(i - 1) == text.charAt(at + j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > errors) return Optional.empty();
        }
        for (int j = 1; j <= reach; j++)
            if (row[j] < fewest && closes[at + j - 1]) {
                fewest = row[j];
                best = j;
            }
        return fewest > errors ? Optional.empty() : Optional.of(span(at, best, fewest));
    }

    private Span span(int at, int length, int errors) {
        return new Span(origin[at], origin[at + length - 1] + 1, errors);
    }
}
