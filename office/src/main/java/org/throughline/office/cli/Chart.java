package org.throughline.office.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.office.work.CaseView;
import org.throughline.text.Text;
import org.throughline.timeline.Happening;
import org.throughline.timeline.Lane;

/// The timeline as a picture of letters: a lane for each track, bars for what lasts, marks for what happened.
///
/// What has no room for its words still has its mark; the list below the chart has everything.
final class Chart {
    private static final int LABEL = 13;
    private static final int MOST_ROWS = 5;
    private static final int LONGEST_WORDS = 24;
    private static final Text LEGEND = Text.of(
            "{0} event   {1} event in dispute   {2} act by   {3} lasts   {4} no end on record   {5} gap   {6} today",
            "{0} hecho   {1} hecho en disputa   {2} actuar antes   {3} dura   {4} sin fin en papeles   {5} vacío   {6} hoy");

    private final CaseView view;
    private final Screen screen;
    private final Axis axis;
    private final Sentences sentences;

    Chart(CaseView view, Screen screen) {
        this.view = view;
        this.screen = screen;
        this.axis = Axis.of(view, screen.width() - LABEL);
        this.sentences = new Sentences(view);
    }

    void print() {
        screen.line(" ".repeat(LABEL) + ruler());
        for (Lane lane : view.timeline().lanes()) print(lane);
        screen.paragraph(
                "",
                screen.dyed(
                        Dye.FAINT,
                        screen.say(
                                LEGEND,
                                shape(Mark.EVENT),
                                shape(Mark.DISPUTED),
                                shape(Mark.DEADLINE),
                                shape(Mark.STRETCH),
                                shape(Mark.OPEN_END),
                                shape(Mark.GAP),
                                shape(Mark.TODAY))));
    }

    private char shape(Mark mark) {
        return mark.shape(screen.ascii());
    }

    private String ruler() {
        var row = new ChartRow(axis.columns(), screen);
        row.put(axis.todayColumn(), Mark.TODAY);
        for (LocalDate month = axis.today().withDayOfMonth(1).plusMonths(1);
                !month.isAfter(axis.last());
                month = month.plusMonths(1)) label(row, axis.column(month), Days.month(month, screen.reader()));
        for (int year = axis.first().getYear(); year <= axis.today().getYear(); year++)
            label(row, axis.column(LocalDate.of(year, 1, 1)), String.valueOf(year));
        return row.words();
    }

    private static void label(ChartRow row, int column, String words) {
        if (row.isFree(column, words.length() + 1)) row.write(column, words, Dye.FAINT);
    }

    private void print(Lane lane) {
        var rows = new ArrayList<ChartRow>();
        for (Happening happening : lane.happenings()) place(happening, rows);
        String label = lane.track().label().in(screen.reader());
        for (ChartRow row : rows) {
            if (row.isFree(axis.todayColumn(), 1)) row.put(axis.todayColumn(), Mark.TODAY);
            screen.line(screen.cell(label, LABEL) + row.words());
            label = "";
        }
    }

    private void place(Happening happening, List<ChartRow> rows) {
        switch (happening) {
            case Happening.Stretch stretch -> {
                Mark mark = stretch.ending() == Happening.Ending.ON_RECORD ? Mark.STRETCH : Mark.OPEN_END;
                bar(happening, axis.column(stretch.on()), axis.column(stretch.last()), mark, rows);
            }
            case Happening.Gap gap -> bar(happening, axis.column(gap.on()), axis.column(gap.last()), Mark.GAP, rows);
            case Happening.Event event -> point(event, axis.column(event.on()), Mark.EVENT, rows);
            case Happening.Upcoming upcoming -> point(upcoming, axis.column(upcoming.on()), Mark.DEADLINE, rows);
        }
    }

    private void bar(Happening happening, int from, int until, Mark mark, List<ChartRow> rows) {
        ChartRow row = rowWith(from, Math.max(1, until - from + 1), rows);
        row.fill(from, Math.max(from, until), mark);
        words(happening, Math.max(from, until) + 2, row);
    }

    private void point(Happening happening, int column, Mark mark, List<ChartRow> rows) {
        String words = brief(happening);
        ChartRow row = rowWith(column, Math.min(words.length() + 3, axis.columns() - column), rows);
        if (!row.isFree(column, 1)) return;
        row.put(column, view.timeline().contradiction(happening).isPresent() ? Mark.DISPUTED : mark);
        words(happening, column + 2, row);
    }

    private void words(Happening happening, int column, ChartRow row) {
        String words = brief(happening);
        int room = row.room(column, words.length());
        if (room >= Math.min(words.length(), 6)) row.write(column, screen.cut(words, room), Dye.FAINT);
    }

    private String brief(Happening happening) {
        String badge = view.timeline()
                .contradiction(happening)
                .map(contradiction -> "!" + contradiction.number() + " ")
                .orElse("");
        return badge + screen.cut(sentences.of(happening), LONGEST_WORDS);
    }

    /// The first row with so much room from this column on, or a new one while there are few, or the last.
    private ChartRow rowWith(int from, int length, List<ChartRow> rows) {
        for (ChartRow row : rows) if (row.isFree(from, Math.max(1, length))) return row;
        if (rows.size() < MOST_ROWS || rows.isEmpty()) {
            rows.add(new ChartRow(axis.columns(), screen));
            return rows.getLast();
        }
        for (ChartRow row : rows) if (row.isFree(from, 1)) return row;
        return rows.getLast();
    }
}
