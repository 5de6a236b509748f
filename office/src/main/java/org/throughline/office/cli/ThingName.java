package org.throughline.office.cli;

import java.util.Comparator;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.timeline.Happening;

/// Calls a thing by the first that is known of it: "Notice: Request for Evidence, 26 Aug 2026".
record ThingName(CaseView view) {
    String of(Thing thing) {
        Thing about = view.grouping().of(thing);
        return view.timeline().lanes().stream()
                .flatMap(lane -> lane.happenings().stream())
                .filter(happening -> happening instanceof Happening.Event
                        && view.grouping().of(happening.about()).equals(about))
                .min(Comparator.comparing(Happening::on))
                .map(first -> new Sentences(view).of(first) + ", " + Days.plain(first.on(), view.reader()))
                .orElseGet(() -> Wording.kind(about.kind()).in(view.reader()));
    }
}
