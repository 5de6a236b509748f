package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One notice of the Federal Register about TPS, as its abstract tells of it. A notice is not the law in
/// force: courts have stayed and set aside several.
///
/// @param action in the words of the list: `designation`, `extension+redesignation`, `termination` ...
/// @param from first day of the period it gives
/// @param until last day of the period it gives
/// @param ends day on which it says that TPS ends
/// @param residenceSince residence in the United States is asked for since that day
/// @param presenceSince presence without a break is asked for since that day
public record TpsNotice(
        String document,
        LocalDate published,
        List<String> countries,
        String action,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> ends,
        Optional<LocalDate> residenceSince,
        Optional<LocalDate> presenceSince) {
    public TpsNotice {
        countries = List.copyOf(countries);
    }

    /// The last day of TPS that it names.
    Optional<LocalDate> lastDay() {
        return ends.or(() -> until);
    }

    /// Whether it takes back an earlier notice, in whole or in part.
    boolean takesBack() {
        return action.contains("vacatur");
    }

    /// Whether it lets people register who had no TPS before.
    boolean opensRegistration() {
        return action.contains("designation") && from.isPresent();
    }
}
