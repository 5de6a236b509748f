package org.throughline.office.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.References;
import org.throughline.text.Text;
import org.throughline.timeline.Happening;
import org.throughline.timeline.Lane;

/// The timeline once more, as a list in order of the days: everything that is on the chart, with its pages.
final class EventList {
    private static final int DAY = 13;
    private static final int TRACK = 15;
    private static final Text UNTIL = Text.of("until {0}", "hasta el {0}");
    private static final Text NO_END = Text.of("no end on record", "sin fin en los papeles");
    private static final Text SOME_DAY = Text.of("some day until {0}", "algún día hasta el {0}");
    private static final Text RULE = Text.of("rule {0}", "regla {0}");

    private record Line(Lane lane, Happening happening) {}

    private final CaseView view;
    private final Screen screen;
    private final References references;
    private final Sentences sentences;

    EventList(CaseView view, Screen screen) {
        this.view = view;
        this.screen = screen;
        this.references = new References(view);
        this.sentences = new Sentences(view);
    }

    void print() {
        var lines = new ArrayList<Line>();
        for (Lane lane : view.timeline().lanes())
            for (Happening happening : lane.happenings()) lines.add(new Line(lane, happening));
        lines.sort(Comparator.comparing(line -> line.happening().on()));
        lines.forEach(this::print);
    }

    private void print(Line line) {
        Happening happening = line.happening();
        String beginning = screen.cell(Days.plain(happening.on(), screen.reader()), DAY)
                + screen.dyed(Dye.FAINT, screen.cell(line.lane().track().label().in(screen.reader()), TRACK));
        String words = badge(happening) + sentences.of(happening) + ending(happening);
        String source = switch (happening) {
            case Happening.Upcoming upcoming ->
                screen.say(RULE, upcoming.deadline().ruleId());
            case Happening.Event _, Happening.Stretch _, Happening.Gap _ -> references.of(happening.facts());
        };
        screen.paragraph(beginning, words + screen.aside(source));
    }

    private String badge(Happening happening) {
        return view.timeline()
                .contradiction(happening)
                .map(contradiction -> screen.dyed(Dye.MARIGOLD, "!" + contradiction.number()) + " ")
                .orElse("");
    }

    private String ending(Happening happening) {
        return switch (happening) {
            case Happening.Event event ->
                event.last().isAfter(event.on()) ? ", " + screen.say(SOME_DAY, day(event.last())) : "";
            case Happening.Stretch stretch ->
                ", "
                        + (stretch.ending() == Happening.Ending.ON_RECORD
                                ? screen.say(UNTIL, day(stretch.last()))
                                : screen.say(NO_END));
            case Happening.Gap gap -> gap.last().isAfter(gap.on()) ? ", " + screen.say(UNTIL, day(gap.last())) : "";
            case Happening.Upcoming _ -> "";
        };
    }

    private String day(LocalDate day) {
        return Days.plain(day, screen.reader());
    }
}
