package org.throughline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.Grouping;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Thing;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Trip;

/// Proposes which claims speak of the same thing. Each proposal has its reason; people split and join as they
/// see fit.
///
/// What is never proposed: two things of one paper (the paper tells them apart), two persons, an inspected
/// entry and a crossing without inspection, two different I-94 numbers.
public final class Things {
    private Things() {}

    /// The proposals of the machine, weaker reasons first, then what people have decided, which wins.
    ///
    /// Depends on what the facts claim and not on their order. Proposing again changes nothing.
    public static Grouping propose(ClientRecord record) {
        var claimed = new Claimed(record);
        List<Tie> byNumber = new SameNumber(claimed).ties();
        List<Tie> decided = record.grouping().ties().stream()
                .filter(tie -> !tie.isProposal())
                .toList();
        var numbers = new Grouping(byNumber).with(decided);
        var ties = new ArrayList<Tie>();
        ties.addAll(new SameProceeding(claimed).ties(groups(claimed, numbers, Thing.Kind.PROCEEDING)));
        ties.addAll(new SameArrival(claimed)
                .ties(groups(claimed, numbers, Thing.Kind.ARRIVAL).stream()
                        .flatMap(group -> ArrivalClaim.of(group, claimed).stream())
                        .toList()));
        ties.addAll(byNumber);
        ties.addAll(decided);
        return new Grouping(ties);
    }

    /// The arrival that a line of a travel history tells of as well: the things stay two, since a line is a claim of
    /// its own kind, and a screen can show them side by side.
    ///
    /// @return by line, one arrival of the same day; lines without one are not in it
    public static SortedMap<Thing, Thing> arrivalsOfTrips(ClientRecord record) {
        var byDay = new HashMap<LocalDate, Thing>();
        for (Thing arrival : record.each(Thing.Kind.ARRIVAL))
            for (Fact<LocalDate> fact : record.facts(Arrival.DATE, arrival))
                fact.said().possible().forEach(day -> byDay.putIfAbsent(day, arrival));
        var pairs = new TreeMap<Thing, Thing>();
        for (Thing trip : record.each(Thing.Kind.TRIP))
            if (record.on(Trip.ARRIVED, trip) instanceof Evidence.Agreed<LocalDate> agreed)
                Optional.ofNullable(byDay.get(agreed.value())).ifPresent(arrival -> pairs.put(trip, arrival));
        return pairs;
    }

    private static List<List<Thing>> groups(Claimed claimed, Grouping grouping, Thing.Kind kind) {
        var groups = new LinkedHashMap<Thing, List<Thing>>();
        for (Thing thing : claimed.each(kind))
            groups.computeIfAbsent(grouping.of(thing), _ -> new ArrayList<>()).add(thing);
        return List.copyOf(groups.values());
    }
}
