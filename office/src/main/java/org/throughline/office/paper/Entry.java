package org.throughline.office.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.timeline.Track;

/// One line of the list and one mark of the chart: both are drawn from this, so they cannot disagree.
///
/// @param number counts from 1 in the order of the list; `#e7` on the page
/// @param last same as `on` for what is one day
/// @param brief what the mark on the chart says; the line of the list says `what`
/// @param dispute the contradiction it takes a side in
record Entry(
        int number,
        Kind kind,
        Track track,
        LocalDate on,
        LocalDate last,
        Sentence when,
        Sentence what,
        String brief,
        List<SourceLink> sources,
        Optional<Integer> dispute,
        boolean toCome) {
    enum Kind {
        EVENT,
        STRETCH,
        /// A stretch whose end no paper tells.
        STRETCH_WITHOUT_END,
        GAP,
        DEADLINE
    }

    String anchor() {
        return "e" + number;
    }
}
