package org.throughline.office.work;

import java.util.ArrayList;
import java.util.List;
import org.throughline.office.work.CalendarDay.State;
import org.throughline.text.Text;

/// The days to act by of one record for a calendar, and what such a calendar must say beside them: that a day has
/// passed, that one is not known, that pages were not read. A calendar that is silent looks like one without worries.
///
/// @param check for the entry that sends the office back to its list
public record CalendarDays(List<CalendarDay> days, List<String> check) {
    private static final Text MADE = Text.of("Made on {0}. Days to come: {1}.", "Hecho el {0}. Días por venir: {1}.");
    private static final Text LATE = Text.of("To do today: {0}.", "Para hoy: {0}.");
    private static final Text PASSED =
            Text.of("Days that have passed: {0}. Look at the list.", "Días que ya pasaron: {0}. Mire la lista.");
    private static final Text UNKNOWN = Text.of(
            "Days that nobody can name yet: {0}. They are not in this calendar. Look at the list.",
            "Días que nadie puede decir aún: {0}. No están en este calendario. Mire la lista.");
    private static final Text NOT_READ = Text.of(
            "Pages not read: {0}. Each may hold a day.", "Páginas sin leer: {0}. Cada una puede tener una fecha.");
    private static final Text MORE =
            Text.of("What is not here may still be due.", "Lo que no está aquí también puede tener plazo.");

    public CalendarDays {
        days = List.copyOf(days);
        check = List.copyOf(check);
    }

    public static CalendarDays of(CaseView view) {
        var words = new Words(view.reader());
        List<CalendarDay> days = view.deadlines().stream()
                .map(deadline -> CalendarDay.of(deadline, view))
                .toList();
        var check = new ArrayList<String>();
        check.add(words.say(MADE, words.weekday(view.today()), count(days, State.RUNNING)));
        say(check, LATE, count(days, State.LATE), words);
        say(check, PASSED, count(days, State.PASSED), words);
        say(check, UNKNOWN, view.withoutDay().size(), words);
        say(check, NOT_READ, view.reading().troubles().size(), words);
        check.add(words.say(MORE));
        return new CalendarDays(days, check);
    }

    private static long count(List<CalendarDay> days, State state) {
        return days.stream().filter(day -> day.state() == state).count();
    }

    private static void say(List<String> lines, Text text, long number, Words words) {
        if (number > 0) lines.add(words.say(text, number));
    }
}
