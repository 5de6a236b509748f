package org.throughline.office.work;

import java.time.LocalDate;
import java.util.List;
import org.throughline.text.Text;

/// Years under each other, day by day, with the times abroad that a record tells of and those that are planned.
///
/// A day on which nothing is drawn is a day of which no trip is known, and not a day in the country.
///
/// @param years from the first to the last
public record Strip(List<Integer> years, List<Span> spans, List<Point> points) {
    /// What a time abroad is. Each has a shape of its own.
    public enum Kind {
        AWAY(Text.of("away", "fuera")),
        /// So long that the law asks more of it.
        LONG(Text.of("away, for so long that the law asks more", "fuera, tanto tiempo que la ley pide más")),
        /// A day of it is not known, or papers do not agree.
        UNSURE(Text.of("perhaps away: a day is not known", "quizá fuera: no se sabe una fecha")),
        PLANNED(Text.of("planned", "planeado"));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Kind(Text words) {
            this.words = words;
        }

        public Text words() {
            return words;
        }
    }

    /// From the day of leaving to the day of coming back, both in it.
    public record Span(Kind kind, LocalDate from, LocalDate until, String words) {
        public Span {
            if (until.isBefore(from)) throw new IllegalArgumentException("until " + until + " is before " + from);
        }

        /// Whether any of its days is in the year.
        public boolean isIn(int year) {
            return from.getYear() <= year && year <= until.getYear();
        }
    }

    /// One day with its words.
    ///
    /// @param today whether it is the day on which the sheet was made
    public record Point(LocalDate on, String words, boolean today) {}

    public Strip {
        years = List.copyOf(years);
        spans = List.copyOf(spans);
        points = List.copyOf(points);
    }

    /// The kinds that are drawn, for the key beside the picture.
    public List<Kind> kinds() {
        return spans.stream().map(Span::kind).distinct().sorted().toList();
    }
}
