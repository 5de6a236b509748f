package org.throughline.bench;

import java.time.LocalDate;

/// What the DRL puts into its working memory on the way to an answer.
public final class Working {
    private Working() {}

    /// A last day that may still roll to the next open one.
    public static final class LastDay {
        private final int life;
        private LocalDate day;
        private boolean asked;

        public LastDay(int life, LocalDate day, boolean asked) {
            this.life = life;
            this.day = day;
            this.asked = asked;
        }

        public int getLife() {
            return life;
        }

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }

        public boolean isAsked() {
            return asked;
        }

        public void setAsked(boolean asked) {
            this.asked = asked;
        }
    }

    /// A day from which a stay may be unlawful.
    public record Start(int life, LocalDate day) {}

    /// A birthday, by one rounding.
    public record Birthday(int life, int years, LocalDate day) {}

    /// Whether a pending asylum application protects.
    public record Shield(int life, boolean holds) {}

    /// One value that an answer may have; null where it hangs on what nobody knows.
    public record May(int life, Ask ask, Object value) {}

    /// A day from which presence may be counted.
    public record Since(int life, LocalDate day) {}
}
