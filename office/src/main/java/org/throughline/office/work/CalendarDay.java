package org.throughline.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.rule.Deadline;
import org.throughline.text.Text;

/// A day to act by, for a calendar that others may see: its days and nothing of what it is about.
///
/// No name, no agency, no form and no word of immigration is in it. Who holds the sheet finds it there by its code.
///
/// @param key what it is, for nobody but the office: the same on every export
/// @param on the day it stands on: the safe day; the day of the export where that has passed and there may still be
/// time
/// @param lines the safe, the counted and the printed day, apart
public record CalendarDay(String key, LocalDate on, State state, List<String> lines) {
    /// How it stands on the day of the export.
    public enum State {
        RUNNING,
        /// The safe day has passed. Under another reading there is still time.
        LATE,
        PASSED
    }

    private static final Text SAFE = Text.of("Safe day: {0}", "Día seguro: {0}");
    private static final Text COUNTED = Text.of("Counted: {0}", "Contado: {0}");
    private static final Text NOT_SETTLED = Text.of("Counted: not settled", "Contado: sin fijar");
    private static final Text PRINTED = Text.of("Printed: {0}", "Impreso: {0}");
    private static final Text NOT_PRINTED = Text.of("Printed: none", "Impreso: ninguno");
    private static final Text LATEST = Text.of("Latest reading: {0}", "Última lectura: {0}");
    private static final Text OPEN = Text.of(
            "This day is not sure yet. The real one may be earlier.",
            "Este día aún no es seguro. El verdadero puede ser anterior.");
    private static final Text ACT = Text.of("The safe day has passed. Act today.", "El día seguro ya pasó. Actúe hoy.");
    private static final Text OVER = Text.of(
            "This day has passed. Ask what can still be done.", "Este día ya pasó. Pregunte qué se puede hacer.");

    public CalendarDay {
        lines = List.copyOf(lines);
    }

    /// What a deadline is called between exports.
    static String key(Deadline deadline) {
        return deadline.ruleId() + " of " + deadline.about();
    }

    static CalendarDay of(Deadline deadline, CaseView view) {
        var words = new Words(view.reader());
        State state = deadline.latest().isBefore(view.today())
                ? State.PASSED
                : deadline.safe().isBefore(view.today()) ? State.LATE : State.RUNNING;
        var lines = new ArrayList<String>();
        switch (state) {
            case RUNNING -> {}
            case LATE -> lines.add(words.say(ACT));
            case PASSED -> lines.add(words.say(OVER));
        }
        lines.add(words.say(SAFE, words.weekday(deadline.safe())));
        lines.add(said(COUNTED, deadline.counted(), NOT_SETTLED, words));
        lines.add(said(PRINTED, deadline.printed(), NOT_PRINTED, words));
        if (!deadline.latest().equals(deadline.safe())) lines.add(words.say(LATEST, words.weekday(deadline.latest())));
        if (deadline.open() && state != State.PASSED) lines.add(words.say(OPEN));
        LocalDate on = state == State.LATE ? view.today() : deadline.safe();
        return new CalendarDay(key(deadline), on, state, lines);
    }

    private static String said(Text text, Optional<LocalDate> day, Text none, Words words) {
        return day.map(known -> words.say(text, words.weekday(known))).orElse(words.say(none));
    }
}
