package org.throughline.reading.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a time of day: `08:30 A.M.`, `1:00 PM`, `13:00`.
public final class PrintedTime {
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:])(?<hour>\\d{1,2})\\s?[:.]\\s?(?<minute>\\d\\d)(?!\\d)(?:\\s*(?<half>[AaPp])\\.?\\s?[Mm]\\b\\.?)?");

    private PrintedTime() {}

    /// The first time of a passage as `HH:MM`, 24 hours.
    public static Optional<Read<String>> in(Passage passage) {
        Matcher matcher = TIME.matcher(passage.text());
        while (matcher.find()) {
            int hour = Integer.parseInt(matcher.group("hour"));
            int minute = Integer.parseInt(matcher.group("minute"));
            String half = matcher.group("half");
            if (half != null && (hour < 1 || hour > 12)) continue;
            if (half != null) hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
            if (hour > 23 || minute > 59) continue;
            return Optional.of(
                    Read.of("%02d:%02d".formatted(hour, minute), passage.cut(matcher.start(), matcher.end())));
        }
        return Optional.empty();
    }
}
