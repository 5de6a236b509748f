package org.throughline.timeline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.throughline.fact.Grouping.Tie;
import org.throughline.text.Text;

/// Proposes which arrivals are one, by day, manner and number.
///
/// First come the arrivals whose manner is known, so that a paper without a manner finds the nearest of them
/// instead of bridging two that cannot be the same.
final class SameArrival {
    /// How far apart two papers may date one arrival. Officers write "on or about", and people remember badly.
    ///
    /// It is wide on purpose. Two arrivals joined in error show both dates as a contradiction, and every
    /// deadline is held to the earlier. One arrival split in error hides the contradiction: the later date wins
    /// in silence.
    static final int DAYS_APART = 14;

    private static final Text SAME_DAY =
            Text.of("Both papers name {0} as the day of arrival.", "Los dos papeles dan el {0} como día de llegada.");
    private static final Text NEAR = Text.of(
            "The dates {0} and {1} are {2} days apart or less. No paper says that there were two arrivals.",
            "Entre el {0} y el {1} hay {2} días o menos, y ningún papel dice que hubo dos llegadas.");
    private static final Text SWAPPED = Text.of(
            "{0} and {1} are one date with day and month exchanged, and the rest fits.",
            "{0} y {1} son la misma fecha con el día y el mes cambiados, y lo demás coincide.");

    private final Claimed claimed;
    private final Map<YearMonth, SequencedSet<Cluster>> byMonth = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    SameArrival(Claimed claimed) {
        this.claimed = claimed;
    }

    /// @param arrivals one for each group that the numbers already make
    List<Tie> ties(Collection<ArrivalClaim> arrivals) {
        var order = Comparator.comparing(ArrivalClaim::first).thenComparing(ArrivalClaim::thing);
        arrivals.stream().filter(ArrivalClaim::hasManner).sorted(order).forEach(this::place);
        arrivals.stream().filter(arrival -> !arrival.hasManner()).sorted(order).forEach(this::place);
        return ties;
    }

    private void place(ArrivalClaim arrival) {
        Optional<Cluster> near = nearest(arrival);
        Optional<Cluster> swapped = near.isPresent() ? Optional.empty() : swapped(arrival);
        near.ifPresent(cluster -> tie(cluster, arrival));
        swapped.ifPresent(
                cluster -> tie(cluster, arrival, SWAPPED, cluster.head().first()));
        Cluster home = near.or(() -> swapped).orElseGet(Cluster::new);
        home.add(arrival);
        months(arrival.first(), arrival.last())
                .forEach(month -> byMonth.computeIfAbsent(month, _ -> new LinkedHashSet<>())
                        .add(home));
    }

    private void tie(Cluster cluster, ArrivalClaim arrival) {
        LocalDate other = cluster.head().first();
        tie(cluster, arrival, other.equals(arrival.first()) ? SAME_DAY : NEAR, other);
    }

    private void tie(Cluster cluster, ArrivalClaim arrival, Text reason, LocalDate other) {
        var head = cluster.head().thing();
        ties.add(Tie.proposed(
                head,
                arrival.thing(),
                reason,
                List.of(other, arrival.first(), DAYS_APART),
                claimed.learned(head, arrival.thing())));
    }

    /// The nearest cluster in reach. A claim wider than the reach ("2014") finds one only if it is the only one.
    private Optional<Cluster> nearest(ArrivalClaim arrival) {
        List<Cluster> fitting =
                around(arrival.first().minusDays(DAYS_APART), arrival.last().plusDays(DAYS_APART)).stream()
                        .filter(cluster -> cluster.distance(arrival) <= DAYS_APART && cluster.fits(arrival))
                        .toList();
        boolean wide = DAYS.between(arrival.first(), arrival.last()) > DAYS_APART;
        if (wide && fitting.size() > 1) return Optional.empty();
        return fitting.stream()
                .min(Comparator.comparingLong((Cluster cluster) -> cluster.distance(arrival))
                        .thenComparing(cluster -> cluster.head().first())
                        .thenComparing(cluster -> cluster.head().thing()));
    }

    private Optional<Cluster> swapped(ArrivalClaim arrival) {
        if (!arrival.first().equals(arrival.last())) return Optional.empty();
        return exchanged(arrival.first())
                .flatMap(day -> around(day, day).stream()
                        .filter(cluster ->
                                cluster.head().first().equals(day) && cluster.fits(arrival) && cluster.shares(arrival))
                        .min(Comparator.comparing(cluster -> cluster.head().thing())));
    }

    private static Optional<LocalDate> exchanged(LocalDate day) {
        try {
            return Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private SequencedSet<Cluster> around(LocalDate first, LocalDate last) {
        var clusters = new LinkedHashSet<Cluster>();
        months(first, last).forEach(month -> clusters.addAll(byMonth.getOrDefault(month, new LinkedHashSet<>())));
        return clusters;
    }

    private static List<YearMonth> months(LocalDate first, LocalDate last) {
        var months = new ArrayList<YearMonth>();
        for (YearMonth month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1))
            months.add(month);
        return months;
    }
}
