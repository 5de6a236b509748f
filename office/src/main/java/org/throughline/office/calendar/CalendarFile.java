package org.throughline.office.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.throughline.office.work.CalendarDay;
import org.throughline.office.work.CalendarDays;
import org.throughline.text.Text;

/// Writes days to act by as an iCalendar file (RFC 5545): an all-day entry each, with reminders in the morning.
///
/// Whoever holds the phone can read a calendar. So a title is a word the client chose and a code; what it is about
/// stands on the office's sheet beside the same code.
public final class CalendarFile {
    /// What a title begins with, where nobody chose other words.
    public static final Text TITLE = Text.of("Reminder", "Recordatorio");

    private static final Text NAMED = Text.of("{0} {1}", "{0} {1}");
    private static final Text TODAY = Text.of("{0} {1}: act today", "{0} {1}: actúe hoy");
    private static final Text PASSED = Text.of("{0} {1}: day has passed", "{0} {1}: el día ya pasó");
    private static final Text GONE = Text.of("{0} {1}: no longer counted", "{0} {1}: ya no se cuenta");
    private static final Text GONE_WORDS = Text.of("Look at the new list.", "Mire la lista nueva.");
    private static final Text LIST = Text.of("{0}: look at the list", "{0}: mire la lista");
    private static final String CHECK = "check";
    /// So many days before, at nine in the morning, and on the day itself.
    private static final List<Integer> REMIND_DAYS_BEFORE = List.of(30, 14, 7, 3, 1, 0);

    private static final int MORNING = 9;

    private final CalendarKey key;
    private final String title;
    private final LocalDate today;
    private final Instant now;
    private final Locale reader;
    private final ICalendar calendar = new ICalendar();
    private final SortedMap<String, LocalDate> written = new TreeMap<>();

    private CalendarFile(CalendarKey key, String title, LocalDate today, Instant now, Locale reader) {
        this.key = key;
        this.title = title;
        this.today = today;
        this.now = now;
        this.reader = reader;
    }

    /// @param title what every title begins with
    /// @param today the day on which the list was made
    /// @param now when it is written
    /// @throws IOException if a file cannot be written
    public static void write(
            Path file, CalendarDays days, CalendarKey key, String title, LocalDate today, Instant now, Locale reader)
            throws IOException {
        var calendar = new CalendarFile(key, title, today, now, reader);
        Files.writeString(file, calendar.of(days), StandardCharsets.UTF_8);
        key.keep(calendar.written);
    }

    private String of(CalendarDays days) {
        calendar.setProductId("-//Calendar//EN"); // ours would say what the file is for
        calendar.setMethod(Method.publish());
        days.days().forEach(this::add);
        VEvent check = event(CHECK, today, LIST.in(reader, title), days.check());
        remind(check, today, List.of(0));
        key.before().forEach((gone, on) -> {
            if (!written.containsKey(gone)) cancel(gone, on);
        });
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private void add(CalendarDay day) {
        Text named = switch (day.state()) {
            case RUNNING -> NAMED;
            case LATE -> TODAY;
            case PASSED -> PASSED;
        };
        VEvent event = event(day.key(), day.on(), named.in(reader, title, key.code(day)), day.lines());
        switch (day.state()) {
            case RUNNING -> remind(event, day.on(), REMIND_DAYS_BEFORE);
            case LATE -> remind(event, day.on(), List.of(0));
            case PASSED -> {}
        }
    }

    /// An entry of an earlier file that is not in this one. Left out, the old one would stay in the calendar.
    private void cancel(String gone, LocalDate on) {
        event(gone, on, GONE.in(reader, title, key.code(gone)), List.of(GONE_WORDS.in(reader)))
                .setStatus(Status.cancelled());
    }

    private VEvent event(String what, LocalDate on, String named, List<String> lines) {
        var event = new VEvent();
        event.setUid(key.uid(what));
        event.setSequence(key.exports());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(day(on), false);
        event.setDateEnd(day(on.plusDays(1)), false);
        event.setSummary(named);
        event.setDescription(String.join("\n", lines));
        event.setClassification(Classification.private_());
        event.setTransparency(true);
        calendar.addEvent(event);
        written.put(what, on);
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    /// A reminder whose time has passed is left out: some programs would show them all at once.
    private void remind(VEvent event, LocalDate on, List<Integer> daysBefore) {
        for (int days : daysBefore) {
            if (on.minusDays(days).isBefore(today)) continue;
            var before = days == 0
                    ? new Duration.Builder().hours(MORNING)
                    : new Duration.Builder().prior(true).days(days - 1).hours(24 - MORNING);
            String named = event.getSummary().getValue();
            event.addAlarm(VAlarm.display(new Trigger(before.build(), Related.START), named));
        }
    }
}
