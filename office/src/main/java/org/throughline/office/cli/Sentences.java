package org.throughline.office.cli;

import org.throughline.office.work.CaseView;
import org.throughline.timeline.Happening;

/// What stands on a lane, in a few words.
record Sentences(CaseView view) {
    /// Without a full stop, because more may follow.
    String of(Happening happening) {
        String words = words(happening);
        return Wording.clean(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }

    private String words(Happening happening) {
        return (switch (happening) {
            case Happening.Event event ->
                event.what().in(view.reader(), event.values().toArray());
            case Happening.Stretch stretch ->
                stretch.what().in(view.reader(), stretch.values().toArray());
            case Happening.Gap gap -> gap.what().in(view.reader(), gap.values().toArray());
            case Happening.Upcoming upcoming -> upcoming.deadline().action().in(view.reader());
        });
    }
}
