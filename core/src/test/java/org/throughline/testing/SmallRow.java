package org.throughline.testing;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.ParameterRow.Confidence;

/// A figure of law of one line, for tests of the engine.
public final class SmallRow {
    private SmallRow() {}

    /// For all days.
    public static ParameterRow<Integer> row(String id, int value, boolean active) {
        return row(id, value, active, Optional.empty(), Optional.empty());
    }

    public static ParameterRow<Integer> row(
            String id, int value, boolean active, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new ParameterRow<>(
                id, value, "days", from, until, "Test 1", "by hand", Confidence.VERIFIED, "arrival", "", active, "x:1");
    }
}
