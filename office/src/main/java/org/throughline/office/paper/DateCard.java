package org.throughline.office.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One deadline: the day to work to, and apart from it what a paper prints and what the rule counts.
///
/// @param days how far away, in words: "9 days left"
/// @param near true where something is legally lost soon: the only thing on the page in red
/// @param printed empty where no paper prints a day
/// @param counted empty where the rule does not settle on one
/// @param notes what to know about it: open, two dates, passed
record DateCard(
        String anchor,
        String rule,
        String action,
        Sentence about,
        LocalDate safeDay,
        Sentence safe,
        String days,
        boolean near,
        boolean passed,
        boolean open,
        Optional<LocalDate> printedDay,
        Sentence printed,
        List<SourceLink> printedOn,
        Sentence counted,
        Sentence latest,
        String ifMissed,
        List<String> notes,
        Why why) {}
