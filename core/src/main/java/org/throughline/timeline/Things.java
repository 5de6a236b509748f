package org.throughline.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Grouping;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Thing;

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

    private static List<List<Thing>> groups(Claimed claimed, Grouping grouping, Thing.Kind kind) {
        var groups = new LinkedHashMap<Thing, List<Thing>>();
        for (Thing thing : claimed.each(kind))
            groups.computeIfAbsent(grouping.of(thing), _ -> new ArrayList<>()).add(thing);
        return List.copyOf(groups.values());
    }
}
