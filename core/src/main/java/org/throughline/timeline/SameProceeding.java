package org.throughline.timeline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.vocabulary.Proceeding;

/// Proposes which papers belong to one removal case, by the days of the arrest and of the notice to appear.
final class SameProceeding {
    /// An arrest, the officer's Form I-213 and the notice to appear follow each other within days; a second
    /// notice for the same case follows within weeks. A new case years later must not fall in.
    static final int DAYS_APART = 30;

    private static final Text NEAR = Text.of(
            "Arrest, Form I-213 and notice to appear lie within {2} days ({0}, {1}).",
            "La detención, el Formulario I-213 y el aviso de comparecencia caen dentro de {2} días ({0}, {1}).");
    private static final Text ONLY_ONE =
            Text.of("The papers tell of one removal case only.", "Los papeles hablan de un solo caso de expulsión.");

    private record Opening(Thing thing, List<LocalDate> days, Set<String> events) {
        LocalDate first() {
            return days.getFirst();
        }

        boolean excludes(Opening other) {
            return !events.isEmpty() && !other.events.isEmpty() && Collections.disjoint(events, other.events);
        }
    }

    private final Claimed claimed;

    SameProceeding(Claimed claimed) {
        this.claimed = claimed;
    }

    /// @param groups the things that event numbers already make one, each group once
    List<Tie> ties(Collection<List<Thing>> groups) {
        List<Opening> openings = groups.stream().map(this::opening).toList();
        List<Opening> dated = openings.stream()
                .filter(opening -> !opening.days().isEmpty())
                .sorted(Comparator.comparing(Opening::first).thenComparing(Opening::thing))
                .toList();
        var ties = new ArrayList<Tie>();
        var cases = new ArrayList<Opening>();
        for (Opening opening : dated) {
            if (!cases.isEmpty() && near(cases.getLast(), opening))
                ties.add(tie(
                        cases.getLast(), opening, NEAR, List.of(cases.getLast().first(), opening.first(), DAYS_APART)));
            else cases.add(opening);
        }
        List<Opening> undated =
                openings.stream().filter(opening -> opening.days().isEmpty()).toList();
        if (cases.isEmpty() && !undated.isEmpty()) cases.add(undated.getFirst());
        if (cases.size() == 1)
            for (Opening paper : undated)
                if (!paper.equals(cases.getFirst()) && !cases.getFirst().excludes(paper))
                    ties.addFirst(tie(cases.getFirst(), paper, ONLY_ONE, List.of()));
        return ties;
    }

    private Opening opening(List<Thing> group) {
        var days = new ArrayList<LocalDate>();
        for (Thing thing : group)
            days.addAll(claimed.days(
                    thing,
                    Proceeding.NTA_ISSUED,
                    Proceeding.NTA_SERVED,
                    Proceeding.APPREHENDED,
                    Proceeding.DATE_OF_ACTION));
        return new Opening(
                group.getFirst(), days.stream().sorted().toList(), claimed.of(group, Proceeding.EVENT_NUMBER));
    }

    private static boolean near(Opening earlier, Opening later) {
        return !earlier.excludes(later) && DAYS.between(earlier.first(), later.first()) <= DAYS_APART;
    }

    private Tie tie(Opening one, Opening other, Text reason, List<?> values) {
        return Tie.proposed(one.thing(), other.thing(), reason, values, claimed.learned(one.thing(), other.thing()));
    }
}
