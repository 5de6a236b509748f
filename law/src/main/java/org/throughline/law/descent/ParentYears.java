package org.throughline.law.descent;

import java.util.Locale;
import java.util.Map;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// What the law asks of a citizen parent before the birth: so many years in the United States, and so many of them
/// after a birthday.
///
/// @param years 0 where any time at all is enough
/// @param after years that must lie after the birthday; 0 where none must
/// @param age which birthday; 0 where none matters
public record ParentYears(Kind kind, int years, int after, int age) implements Worded {
    /// What counts as time in the United States.
    public enum Kind {
        /// Having a home there.
        RESIDENCE(Text.of("a home here", "con casa aquí")),
        PRESENCE(Text.of("being here", "de estar aquí")),
        /// Presence without a single day away.
        CONTINUOUS_PRESENCE(Text.of("being here without a day away", "de estar aquí sin un día fuera"));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Kind(Text words) {
            this.words = words;
        }
    }

    private static final Text ANY = Text.of("any time with {0}", "cualquier tiempo {0}");
    private static final Text YEARS = Text.of("{0} years of {1}", "{0} años {1}");
    private static final Text YEARS_AFTER = Text.of(
            "{0} years of {1}, {2} of them after age {3}", "{0} años {1}, {2} de ellos después de los {3} años");

    /// @throws IllegalArgumentException if a row of the file says something else
    public static ParentYears of(Map<?, ?> row) {
        Kind kind = switch (String.valueOf(row.get("kind"))) {
            case "residence" -> Kind.RESIDENCE;
            case "physical presence" -> Kind.PRESENCE;
            case "continuous physical presence" -> Kind.CONTINUOUS_PRESENCE;
            default -> throw new IllegalArgumentException();
        };
        return new ParentYears(kind, whole(row, "years"), whole(row, "years_after_age"), whole(row, "age"));
    }

    private static int whole(Map<?, ?> row, String key) {
        return row.get(key) instanceof Integer number ? number : 0;
    }

    @Override
    public String in(Locale reader) {
        String what = kind.words.in(reader);
        if (years == 0) return ANY.in(reader, what);
        return after == 0 ? YEARS.in(reader, years, what) : YEARS_AFTER.in(reader, years, what, after, age);
    }

    @Override
    public String toString() {
        String counted = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (years == 0) return counted + ", any at all";
        return years + " years of " + counted + (after == 0 ? "" : ", " + after + " of them after " + age);
    }
}
