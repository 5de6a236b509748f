package org.throughline.office.cli;

import java.util.HashMap;
import java.util.Map;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.timeline.Happening;

/// Calls a thing by the first that is known of it: "Notice: Request for Evidence, 26 Aug 2026".
final class ThingName {
    private final CaseView view;
    private final Map<Thing, Happening.Event> first = new HashMap<>();

    ThingName(CaseView view) {
        this.view = view;
        for (var lane : view.timeline().lanes())
            for (Happening happening : lane.happenings())
                if (happening instanceof Happening.Event event)
                    first.merge(view.grouping().of(event.about()), event, ThingName::earlier);
    }

    private static Happening.Event earlier(Happening.Event one, Happening.Event other) {
        return other.on().isBefore(one.on()) ? other : one;
    }

    String of(Thing thing) {
        Thing about = view.grouping().of(thing);
        Happening.Event event = first.get(about);
        return event == null
                ? Wording.kind(about.kind()).in(view.reader())
                : new Sentences(view).of(event) + ", " + Days.plain(event.on(), view.reader());
    }

    /// ` (NAME)` behind a question or an answer; nothing where it is about the client.
    String aside(Thing thing) {
        return thing.equals(Thing.CLIENT) ? "" : " (" + of(thing) + ")";
    }
}
