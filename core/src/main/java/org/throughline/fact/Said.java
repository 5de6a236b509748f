package org.throughline.fact;

import java.time.LocalDate;
import java.util.List;

/// What exactly was said: a value, or less than one.
///
/// [#possible] lists the values that would make the claim true. It is empty where the claim names none (the page says
/// there is none yet, or the value is under a redaction bar); such a claim contradicts nothing.
public sealed interface Said<T> {
    List<T> possible();

    /// One value, as normalised by the reading format.
    record Exactly<T>(T value) implements Said<T> {
        @Override
        public List<T> possible() {
            return List.of(value);
        }
    }

    /// A day somewhere from `first` to `last`, both included: "June 2001", "on or about".
    record Within(LocalDate first, LocalDate last) implements Said<LocalDate> {
        public Within {
            if (last.isBefore(first)) throw new IllegalArgumentException(first + " is after " + last);
        }

        @Override
        public List<LocalDate> possible() {
            return first.datesUntil(last.plusDays(1)).toList();
        }
    }

    /// One of several values: "03/04/2020" on a paper whose day and month order is not known.
    record OneOf<T>(List<T> possible) implements Said<T> {
        public OneOf {
            possible = List.copyOf(possible);
            if (possible.size() < 2) throw new IllegalArgumentException("one of several needs two: " + possible);
        }
    }

    /// The page itself says that there is no value yet: a hearing `TO BE SET`.
    record NoneYet<T>() implements Said<T> {
        @Override
        public List<T> possible() {
            return List.of();
        }
    }

    /// A value stands there, and the agency has covered it: `(b)(7)(E)`. Withheld is not absent.
    record Withheld<T>(String code) implements Said<T> {
        @Override
        public List<T> possible() {
            return List.of();
        }
    }

    static <T> Said<T> exactly(T value) {
        return new Exactly<>(value);
    }
}
