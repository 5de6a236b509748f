package org.throughline.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence in English and in Spanish, with numbered holes such as `{0}`.
///
/// Both languages must use the same holes: a translation that drops a date is refused when the class that holds it
/// is loaded. Values are put into the holes by [#in]; dates are written as the reader's language writes them.
/// Words of agencies (class codes, form names, quotes from pages) are passed as values and so never translated.
public record Text(String english, String spanish) {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
    private static final List<Translations> MORE = ServiceLoader.load(Translations.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    private static final Locale SPANISH = Locale.of("es", "US");

    public Text {
        if (!holes(english).equals(holes(spanish)))
            throw new IllegalArgumentException("the two languages use different holes: " + english + " | " + spanish);
    }

    public static Text of(String english, String spanish) {
        return new Text(english, spanish);
    }

    /// The sentence in the reader's language: Spanish for any Spanish locale, a translation where there is one, else
    /// English.
    ///
    /// @throws IllegalArgumentException if a hole has no value
    public String in(Locale reader, Object... values) {
        return HOLE.matcher(sentence(reader)).replaceAll(hole -> {
            int n = Integer.parseInt(hole.group(1));
            if (n >= values.length) throw new IllegalArgumentException("no value for {" + n + "} in: " + english);
            return Matcher.quoteReplacement(shown(values[n], reader));
        });
    }

    private String sentence(Locale reader) {
        return switch (reader.getLanguage()) {
            case "en" -> english;
            case "es" -> spanish;
            default ->
                MORE.stream()
                        .flatMap(language -> language.of(english, reader).stream())
                        .filter(translated -> holes(translated).equals(holes(english)))
                        .findFirst()
                        .orElse(english);
        };
    }

    private static String shown(Object value, Locale reader) {
        return switch (value) {
            case LocalDate day -> date(day, reader);
            case Text text -> text.in(reader);
            case Worded worded -> worded.in(reader);
            default -> String.valueOf(value);
        };
    }

    /// A day as the reader's language writes it: `March 3, 2025`, `3 de marzo de 2025`.
    public static String date(LocalDate day, Locale reader) {
        Locale locale = switch (reader.getLanguage()) {
            case "en" -> Locale.US;
            case "es" -> SPANISH;
            default -> reader;
        };
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private static TreeSet<String> holes(String sentence) {
        var found = new TreeSet<String>();
        HOLE.matcher(sentence).results().forEach(hole -> found.add(hole.group(1)));
        return found;
    }
}
