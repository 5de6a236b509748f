package org.throughline.reading.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.Read;

/// Short codes as agencies print them. Their meaning is not decided here.
final class Codes {
    private static final Pattern CLASS =
            Pattern.compile("(?<![\\w-])(?<value>[A-Z][A-Z0-9]{0,3}(?:-[A-Z0-9]{1,3})?)(?![\\w-])");
    private static final Pattern CATEGORY = Pattern.compile("(?<!\\w)(?<value>[ABC]\\d{2}[A-Z]?)(?!\\w)");
    private static final Pattern PORT = Pattern.compile("(?<!\\w)(?<value>[A-Z][A-Z0-9]{2})(?!\\w)");
    private static final Pattern PASSPORT = Pattern.compile("(?<!\\w)(?<value>(?=[A-Z0-9]*\\d)[A-Z0-9]{6,12})(?!\\w)");
    private static final Pattern FORM = Pattern.compile("(?<!\\w)(?<value>[IN1l|]-\\d{3}[A-Z]{0,2})(?!\\w)");

    private Codes() {}

    /// `B2`, `EWI`, `H-1B`.
    static Optional<Read<String>> classOfAdmission(Passage passage) {
        return code(CLASS, passage);
    }

    /// `C08`.
    static Optional<Read<String>> category(Passage passage) {
        return code(CATEGORY, passage);
    }

    /// `MIA`.
    static Optional<Read<String>> port(Passage passage) {
        return code(PORT, passage);
    }

    static Optional<Read<String>> passportNumber(Passage passage) {
        return code(PASSPORT, passage);
    }

    /// `I-485`. No form number begins with a figure, so that an `1-485` is one that OCR misread.
    static Optional<Read<String>> form(Passage passage) {
        return passage.find(FORM).map(found -> Read.of(found.text().replaceFirst("^[1l|]", "I"), found));
    }

    /// `D/S`: as long as the status lasts, so that there is no day.
    static boolean isDurationOfStatus(Passage passage) {
        return passage.text().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "").equals("DS");
    }

    private static Optional<Read<String>> code(Pattern pattern, Passage passage) {
        return passage.find(pattern).map(found -> Read.of(found.text(), found));
    }
}
