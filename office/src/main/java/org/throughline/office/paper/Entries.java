package org.throughline.office.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.office.work.CaseView;
import org.throughline.text.Text;
import org.throughline.timeline.Contradiction;
import org.throughline.timeline.Happening;
import org.throughline.timeline.Lane;
import org.throughline.timeline.Track;

/// Turns the timeline of a case into lines in order of days.
final class Entries {
    private static final Text FROM_TO = Text.of("{0} to {1}", "{0} a {1}");
    private static final Text SOME_DAY = Text.of("some day from {0} to {1}", "algún día del {0} al {1}");
    private static final Text SINCE = Text.of("since {0}, no end on record", "desde {0}, sin fin registrado");
    private static final Text BY = Text.of("by {0}", "hasta el {0}");

    private record Placed(Track track, Happening happening) {}

    private final CaseView view;
    private final Sheets sheets;
    private final Language language;

    private Entries(CaseView view, Sheets sheets, Language language) {
        this.view = view;
        this.sheets = sheets;
        this.language = language;
    }

    static List<Entry> of(CaseView view, Sheets sheets, Language language) {
        return new Entries(view, sheets, language).all();
    }

    private List<Entry> all() {
        var placed = new ArrayList<Placed>();
        for (Lane lane : view.timeline().lanes())
            for (Happening happening : lane.happenings()) placed.add(new Placed(lane.track(), happening));
        placed.sort(Comparator.comparing((Placed one) -> one.happening().on()).thenComparing(Placed::track));
        var entries = new ArrayList<Entry>();
        for (Placed one : placed) entries.add(entry(entries.size() + 1, one.track(), one.happening()));
        return entries;
    }

    private Entry entry(int number, Track track, Happening happening) {
        Basis basis = sheets.basis(happening.facts());
        return switch (happening) {
            case Happening.Event(var on, var last, var what, var values, var _, var _) ->
                said(number, Entry.Kind.EVENT, track, happening, last, eventDay(on, last, basis), what, values);
            case Happening.Stretch(var on, var last, Happening.Ending ending, var what, var values, var _, var _) ->
                switch (ending) {
                    case ON_RECORD ->
                        said(
                                number,
                                Entry.Kind.STRETCH,
                                track,
                                happening,
                                last,
                                span(FROM_TO, on, last, basis),
                                what,
                                values);
                    case NOT_ON_RECORD ->
                        said(
                                number,
                                Entry.Kind.STRETCH_WITHOUT_END,
                                track,
                                happening,
                                last,
                                Sentence.of(SINCE, List.of(on), basis, language),
                                what,
                                values);
                };
            case Happening.Gap(var on, var last, var what, var values, var _, var _) ->
                said(number, Entry.Kind.GAP, track, happening, last, span(FROM_TO, on, last, basis), what, values);
            case Happening.Upcoming(var deadline) -> {
                String action = language.say(deadline.action());
                Basis rule = new Basis.ByRule(deadline.ruleId());
                Sentence by = Sentence.of(BY, List.of(deadline.safe()), rule, language);
                yield new Entry(
                        number,
                        Entry.Kind.DEADLINE,
                        track,
                        deadline.safe(),
                        deadline.safe(),
                        by,
                        Sentence.words(action),
                        action,
                        List.of(),
                        Optional.empty(),
                        !deadline.safe().isBefore(view.today()));
            }
        };
    }

    private Sentence eventDay(LocalDate on, LocalDate last, Basis basis) {
        return last.equals(on) ? Sentence.day(on, basis, language) : span(SOME_DAY, on, last, basis);
    }

    private Sentence span(Text text, LocalDate on, LocalDate last, Basis basis) {
        return Sentence.of(text, List.of(on, last), basis, language);
    }

    private Entry said(
            int number,
            Entry.Kind kind,
            Track track,
            Happening happening,
            LocalDate last,
            Sentence when,
            Text what,
            List<Object> values) {
        Sentence sentence = Sentence.of(what, values, sheets.basis(happening.facts()), language);
        return new Entry(
                number,
                kind,
                track,
                happening.on(),
                last,
                when,
                sentence,
                sentence.plain(),
                sheets.links(happening.facts()),
                view.timeline().contradiction(happening).map(Contradiction::number),
                !happening.on().isBefore(view.today()));
    }
}
