package org.throughline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Grouping.Tie;
import org.throughline.rule.Deadline;
import org.throughline.rule.Finding;
import org.throughline.text.Text;

/// One life in order, as the papers tell it: what each agency says, where they disagree, what is missing, what is to
/// come. Computed from a record and thrown away; it adds nothing that is not in the record, the findings or the
/// deadlines.
///
/// Every live fact that says a day stands in exactly one event, or bounds a stretch, or is listed in `leftOut` with
/// the reason. The order of everything is stable: it follows days, tracks and numbers, not the order of learning.
///
/// @param lanes by [Track], without empty ones
/// @param contradictions numbered from 1
/// @param ties the grouping that the lanes rest on, proposals and decisions, to be shown and changed
/// @param landmarks days to draw across all lanes: today
public record Timeline(
        List<Lane> lanes,
        List<Contradiction> contradictions,
        List<Tie> ties,
        List<LeftOut> leftOut,
        List<LocalDate> landmarks) {

    /// A fact that says a day and stands on no lane, and why.
    public record LeftOut(Fact<?> fact, Text why) {}

    public Timeline {
        lanes = List.copyOf(lanes);
        contradictions = List.copyOf(contradictions);
        ties = List.copyOf(ties);
        leftOut = List.copyOf(leftOut);
        landmarks = List.copyOf(landmarks);
    }

    /// The timeline of a record as it is grouped (see [Things#propose]).
    ///
    /// @param findings what the rules answer on this record; used only to say what hangs on a contradiction
    /// @param upcoming the deadlines to draw, passed ones too
    public static Timeline of(
            ClientRecord record,
            Collection<? extends Finding<?>> findings,
            Collection<Deadline> upcoming,
            LocalDate today) {
        var drawing = new Drawing(record, today);
        upcoming.forEach(drawing::upcoming);
        return new Timeline(
                drawing.lanes(),
                Contradictions.in(record, findings),
                record.grouping().ties(),
                drawing.leftOut(),
                List.of(today));
    }

    /// The contradiction on a point that this happening takes a side in: the badge to draw at it.
    public Optional<Contradiction> contradiction(Happening happening) {
        return contradictions.stream()
                .filter(contradiction -> contradiction.sides().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(happening.facts()::contains))
                .findFirst();
    }
}
