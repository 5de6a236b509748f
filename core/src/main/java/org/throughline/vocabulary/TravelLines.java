package org.throughline.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What the lines of a travel history tell of trips and of the end of stays: a trip abroad is a departure and the next
/// arrival, and a stay ends with the departure after it.
///
/// A history misses departures, those by land most of all. So two lines make a trip only where nothing else that the
/// record knows can lie between them: no other line, no arrival that another paper tells of, no day that is not sure.
/// Two lines of one day say nothing of their order. Where a person has told of the trip already, the lines add
/// nothing.
final class TravelLines {
    /// One crossing of the border, out or in, with the days on which it can have been.
    ///
    /// @param sure whether all papers agree on one day, and none of them is hard to read
    private record Crossing(
            Thing thing, boolean out, boolean sure, List<Fact<LocalDate>> facts, LocalDate first, LocalDate last) {
        boolean canLieIn(LocalDate from, LocalDate until) {
            return !last.isBefore(from) && !first.isAfter(until);
        }
    }

    private static final Text ONE_TRIP = Text.of(
            "The departure of {0} and the arrival of {1}, with none between: one trip.",
            "La salida del {0} y la llegada del {1}, sin otra en medio: un solo viaje.");

    private final ClientRecord record;
    private final Set<UUID> ours;
    private final List<Crossing> lines = new ArrayList<>();
    private final List<Crossing> stays = new ArrayList<>();

    private TravelLines(ClientRecord record) {
        this.record = record;
        this.ours = ours(record);
        for (Thing line : record.each(Thing.Kind.TRIP)) {
            crossing(Trip.DEPARTED, line, true).ifPresent(lines::add);
            crossing(Trip.ARRIVED, line, false).ifPresent(lines::add);
        }
        for (Thing arrival : record.each(Thing.Kind.ARRIVAL))
            crossing(Arrival.DATE, arrival, false).ifPresent(stays::add);
    }

    static List<From> derived(ClientRecord record) {
        var travel = new TravelLines(record);
        var found = new ArrayList<From>();
        for (Crossing out : travel.lines)
            if (out.out && out.sure) {
                travel.next(out).ifPresent(in -> found.addAll(travel.trip(out, in)));
                travel.endedBy(out).ifPresent(stay -> found.addAll(travel.leaving(out, stay)));
            }
        return found;
    }

    /// The two lines of each trip are one thing. What a person has decided about them wins.
    static Grouping grouped(ClientRecord record) {
        var travel = new TravelLines(record);
        var ties = new ArrayList<Tie>();
        for (Crossing out : travel.lines)
            if (out.out && out.sure)
                travel.next(out)
                        .filter(in -> !record.grouping().same(out.thing, in.thing))
                        .ifPresent(in -> ties.add(tie(out, in)));
        ties.addAll(record.grouping().ties());
        return new Grouping(ties);
    }

    private static Tie tie(Crossing out, Crossing in) {
        Instant learned = Stream.concat(out.facts.stream(), in.facts.stream())
                .map(Fact::recordedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        return Tie.proposed(out.thing, in.thing, ONE_TRIP, List.of(out.first, in.first), learned);
    }

    /// The facts that were derived here before: they are not what a person has told.
    private static Set<UUID> ours(ClientRecord record) {
        return record.facts().stream()
                .filter(fact -> fact.type().equals(Trip.DEPARTED) || fact.type().equals(Trip.ARRIVED))
                .flatMap(fact ->
                        Stream.of(Trip.LEFT, Trip.RETURNED, Arrival.LEFT).map(type -> From.id(fact, type)))
                .collect(Collectors.toSet());
    }

    private Optional<Crossing> crossing(FactType<LocalDate> type, Thing thing, boolean out) {
        List<Fact<LocalDate>> facts = record.facts(type, thing);
        List<LocalDate> days = facts.stream()
                .flatMap(fact -> fact.said().possible().stream())
                .sorted()
                .toList();
        if (days.isEmpty()) return Optional.empty();
        if (record.on(type, thing) instanceof Evidence.Agreed<LocalDate>(LocalDate day, var _))
            return Optional.of(new Crossing(thing, out, true, facts, day, day));
        return Optional.of(new Crossing(thing, out, false, facts, days.getFirst(), days.getLast()));
    }

    /// The arrival that ends the trip, if that is sure.
    private Optional<Crossing> next(Crossing out) {
        return lines.stream()
                .filter(line -> !line.out && line.sure && line.first.isAfter(out.first))
                .min(Comparator.comparing(Crossing::first))
                .filter(in -> nothingBetween(out, in, lines))
                .filter(in -> stays.stream().allMatch(stay -> isSame(stay, in) || !stay.canLieIn(out.first, in.first)))
                .filter(in -> !isTold(out.first, in.first));
    }

    /// The stay that this departure ends, if that is sure.
    private Optional<Crossing> endedBy(Crossing out) {
        return stays.stream()
                .filter(stay -> stay.sure && stay.first.isBefore(out.first))
                .max(Comparator.comparing(Crossing::first))
                .filter(stay -> nothingBetween(stay, out, stays))
                .filter(stay -> lines.stream()
                        .allMatch(line ->
                                line.equals(out) || isSame(stay, line) || !line.canLieIn(stay.first, out.first)))
                .filter(stay ->
                        record.facts(Arrival.LEFT, stay.thing).stream().allMatch(fact -> ours.contains(fact.id())));
    }

    private static boolean nothingBetween(Crossing one, Crossing other, Collection<Crossing> others) {
        return others.stream()
                .allMatch(each -> each.equals(one) || each.equals(other) || !each.canLieIn(one.first, other.first));
    }

    /// A line and another paper that tell of one arrival.
    private static boolean isSame(Crossing stay, Crossing line) {
        return !line.out && stay.sure && stay.first.equals(line.first);
    }

    /// Whether a person has told of a trip at that time.
    private boolean isTold(LocalDate from, LocalDate until) {
        return record.each(Thing.Kind.TRIP).stream()
                .flatMap(trip -> Stream.of(Trip.LEFT, Trip.RETURNED).flatMap(type -> record.facts(type, trip).stream()))
                .filter(fact -> !ours.contains(fact.id()))
                .flatMap(fact -> fact.said().possible().stream())
                .anyMatch(day -> !day.isBefore(from) && !day.isAfter(until));
    }

    private List<From> trip(Crossing out, Crossing in) {
        var found = new ArrayList<From>();
        for (Fact<LocalDate> fact : out.facts) found.add(From.derive(fact, Trip.LEFT, out.thing, fact.said()));
        for (Fact<LocalDate> fact : in.facts) found.add(From.derive(fact, Trip.RETURNED, out.thing, fact.said()));
        return found;
    }

    private List<From> leaving(Crossing out, Crossing stay) {
        return out.facts.stream()
                .map(fact -> From.derive(fact, Arrival.LEFT, stay.thing, fact.said()))
                .toList();
    }
}
