package org.throughline.rule;

import java.time.LocalDate;
import java.util.Optional;

/// One dated value of a figure of law, with the authority it rests on and how well that is known.
///
/// @param from first day on which it applies; empty means older than any fact we expect, and the start was not checked
/// @param until last day on which it applies; empty means in force as far as seen
/// @param appliesBy which date selects the row (filing, arrival, decision ...), in words
/// @param active false for proposed or vacated law, which is shown as a warning and never computed with
/// @param place file and line it was read from, for messages
public record ParameterRow<T>(
        String id,
        T value,
        String unit,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String citation,
        String source,
        Confidence confidence,
        String appliesBy,
        String note,
        boolean active,
        String place) {

    /// How well a figure of law is known. All but [#VERIFIED] carry their warning to the reader.
    public enum Confidence {
        /// The text of a statute, regulation, decision or agency was seen.
        VERIFIED,
        /// Only a firm, practice, news or forum page says so.
        SECONDARY,
        /// Recalled, and found in no source.
        RECALLED,
        /// Changing, or in litigation.
        IN_FLUX
    }

    public boolean appliesOn(LocalDate day) {
        return active && covers(day);
    }

    /// Whether the day is between its first and its last, be it active or not.
    boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// This row as it stood on a day that is not before its first: without an end that came later.
    ParameterRow<T> asOf(LocalDate day) {
        if (until.isEmpty() || until.get().isBefore(day)) return this;
        return new ParameterRow<>(
                id, value, unit, from, Optional.empty(), citation, source, confidence, appliesBy, note, active, place);
    }

    /// This row as one of that parameter.
    ///
    /// @throws ClassCastException if the value is of another class than the parameter declares
    <P> ParameterRow<P> as(Parameter<P> parameter) {
        P typed = parameter.valueClass().cast(value);
        return new ParameterRow<>(
                id, typed, unit, from, until, citation, source, confidence, appliesBy, note, active, place);
    }
}
