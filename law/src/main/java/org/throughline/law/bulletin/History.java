package org.throughline.law.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One column of the Visa Bulletin, month after month. Months before and after it are unknown.
record History(YearMonth first, List<Cutoff> cutoffs) {
    History {
        cutoffs = List.copyOf(cutoffs);
    }

    YearMonth last() {
        return first.plusMonths(cutoffs.size() - 1L);
    }

    /// The first day of the first month that is known.
    LocalDate start() {
        return first.atDay(1);
    }

    /// The first day of which nothing is known any more.
    LocalDate end() {
        return last().plusMonths(1).atDay(1);
    }

    Optional<Cutoff> in(YearMonth month) {
        long index = first.until(month, ChronoUnit.MONTHS);
        return index < 0 || index >= cutoffs.size() ? Optional.empty() : Optional.of(cutoffs.get((int) index));
    }

    /// The times in which a priority date was current, in order. Nobody was in the line before the priority date.
    List<Stretch> current(LocalDate priority) {
        var stretches = new ArrayList<Stretch>();
        Optional<LocalDate> since = Optional.empty();
        YearMonth month = first;
        for (Cutoff cutoff : cutoffs) {
            LocalDate day = month.atDay(1);
            boolean inLine = priority.isBefore(month.plusMonths(1).atDay(1));
            if (inLine && cutoff.admits(priority)) since = since.or(() -> Optional.of(day));
            else {
                since.ifPresent(from -> stretches.add(new Stretch(from, Optional.of(day))));
                since = Optional.empty();
            }
            month = month.plusMonths(1);
        }
        since.ifPresent(from -> stretches.add(new Stretch(from, Optional.empty())));
        return List.copyOf(stretches);
    }
}
