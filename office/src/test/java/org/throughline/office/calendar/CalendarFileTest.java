package org.throughline.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.law.FactsFile;
import org.throughline.law.Law;
import org.throughline.office.calendar.CalendarPrograms.Entry;
import org.throughline.office.work.Asked;
import org.throughline.office.work.CalendarDays;
import org.throughline.office.work.CaseReading;
import org.throughline.office.work.CaseView;

/// Calendars as programs of others read them.
class CalendarFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");
    private static final Set<String> LUIS = Set.of("born 1994-05-02");
    private static final List<String> PROPERTIES = List.of(
            ("BEGIN END VERSION PRODID METHOD UID SEQUENCE DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION CLASS TRANSP"
                            + " ACTION TRIGGER")
                    .split(" "));
    private static final List<String> WORDS = List.of(
            ("asylum asilo migra uscis court corte visa lawyer abogad form i-539 notice aviso evidence evidencia response luis"
                            + " specimen 900 receipt card tarjeta work")
                    .split(" "));
    private static final String ARRIVED = """
            client: { dateOfBirth: 1994-05-02, asylum.applied: no }
            arrivals: [ { entry.date: %s, arrival.manner: entered without inspection } ]
            complete: [arrivals]
            """;

    @TempDir
    private Path directory;

    private Path file;
    private CalendarPrograms programs;

    @BeforeEach
    void open() throws IOException {
        file = directory.resolve("client.ics");
        programs = new CalendarPrograms(directory);
    }

    private static CaseView view(String facts, Locale reader) throws IOException {
        var record = FactsFile.read("facts", new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)));
        return CaseReading.of(Law.rulebook()).view(record, new Asked(TODAY, Optional.empty(), reader));
    }

    private void write(String facts) throws IOException {
        write(view(facts, Locale.US), "Reminder");
    }

    private void write(CaseView view, String title) throws IOException {
        CalendarFile.write(file, CalendarDays.of(view), CalendarKey.of(file, LUIS), title, TODAY, NOW, view.reader());
    }

    private Entry named(String ending) throws Exception {
        List<Entry> found = programs.parse(file).stream()
                .filter(entry -> entry.title().matches(ending))
                .toList();
        assertThat(found).as(ending).hasSize(1);
        return found.getFirst();
    }

    @Test
    void theSafeDayIsAWholeDayWithRemindersInTheMorning() throws Exception {
        write(ARRIVED.formatted("2026-01-10"));
        Entry day = named("Reminder [0-9A-F]{4}");
        assertThat(day.from()).isEqualTo("2027-01-11");
        assertThat(day.to()).isEqualTo("2027-01-12");
        assertThat(day.reminders()).isEqualTo(6);
        assertThat(text()).contains("Safe day: Mon 11 Jan 2027", "Counted: Mon 11 Jan 2027", "Printed: none");
    }

    @Test
    void aRealCalendarShowsOneEntryADayAndMovesItOnTheNextImport() throws Exception {
        write(ARRIVED.formatted("2026-01-10"));
        String title = named("Reminder [0-9A-F]{4}").title();
        programs.importIntoKhal(file);
        assertThat(programs.shownByKhal("2026-11-25", "200d"))
                .containsExactly("2026-11-25 Reminder: look at the list", "2027-01-11 " + title);
        write(ARRIVED.formatted("2026-03-02"));
        programs.importIntoKhal(file);
        assertThat(programs.shownByKhal("2026-11-25", "200d"))
                .containsExactly("2026-11-25 Reminder: look at the list", "2027-03-02 " + title);
        assertThat(named("Reminder [0-9A-F]{4}").sequence()).isEqualTo(1);
    }

    @Test
    void nothingInTheFileSaysWhatItIsAboutOrWhom() throws Exception {
        for (Locale reader : List.of(Locale.US, Locale.of("es", "US"))) {
            Files.deleteIfExists(file);
            write(view(NOTICES, reader), "Notas");
            assertThat(text().lines().map(line -> line.replaceFirst("[:;].*", "")))
                    .isSubsetOf(PROPERTIES);
            assertThat(text()).contains("Notas").doesNotContainIgnoringCase("throughline");
            for (String word : WORDS)
                assertThat(text().replaceAll("UID:.*", "")).as(word).doesNotContainIgnoringCase(word);
        }
    }

    private static final String NOTICES = """
            client: { dateOfBirth: 1994-05-02, name.given: Luis, name.family: Specimen, aNumber: A900000077 }
            notices: [ { notice.kind: request for evidence, noticeDate: 2026-11-20, rfe.dueDate: 2027-01-15 } ]
            cards: [ { ead.category: C08, validTo: 2026-12-20 } ]
            """;

    @Test
    void aDayThatHasPassedIsSaidAndAsksForNothing() throws Exception {
        write(ARRIVED.formatted("2024-01-10"));
        Entry passed = named("Reminder [0-9A-F]{4}: day has passed");
        assertThat(passed.from()).isEqualTo("2025-01-10");
        assertThat(passed.reminders()).isZero();
        assertThat(named("Reminder: look at the list").from()).isEqualTo("2026-11-25");
        assertThat(text()).contains("Days that have passed: 1.");
    }

    @Test
    void aDayThatMayStillBeInTimeStandsOnTodayWithBothReadings() throws Exception {
        write(ARRIVED.formatted("{ disputed: [2025-11-20, 2025-12-10] }"));
        Entry late = named("Reminder [0-9A-F]{4}: act today");
        assertThat(late.from()).isEqualTo("2026-11-25");
        assertThat(late.reminders()).isEqualTo(1);
        assertThat(text()).contains("Safe day: Fri 20 Nov 2026", "Latest reading: Thu 10 Dec 2026", "To do today: 1.");
    }

    @Test
    void aDayThatNobodyCanNameIsCountedInTheEntryThatSendsToTheList() throws Exception {
        write("arrivals: [ { arrival.manner: entered without inspection } ]");
        assertThat(programs.parse(file)).hasSize(1);
        assertThat(text()).contains("Days that nobody can name yet: 1.");
    }

    @Test
    void anEntryOfBeforeThatIsGoneIsCalledOff() throws Exception {
        write(ARRIVED.formatted("2026-01-10"));
        String uid = named("Reminder [0-9A-F]{4}").uid();
        write("client: { asylum.applied: yes }");
        Entry gone = named("Reminder [0-9A-F]{4}: no longer counted");
        assertThat(gone.uid()).isEqualTo(uid);
        assertThat(gone.status()).isEqualTo("CANCELLED");
    }

    @Test
    void twoPersonsNeverShareAnEntry() throws Exception {
        write(ARRIVED.formatted("2026-01-10"));
        assertThatThrownBy(() -> CalendarKey.of(file, Set.of("born 1990-01-01")))
                .isInstanceOf(CalendarKey.OtherPerson.class);
        Path another = directory.resolve("another.ics");
        CalendarKey key = CalendarKey.of(another, Set.of("born 1990-01-01"));
        CalendarFile.write(
                another,
                CalendarDays.of(view(ARRIVED.formatted("2026-01-10"), Locale.US)),
                key,
                "Reminder",
                TODAY,
                NOW,
                Locale.US);
        assertThat(programs.parse(another))
                .extracting(Entry::uid)
                .doesNotContainAnyElementsOf(
                        programs.parse(file).stream().map(Entry::uid).toList());
    }

    @Test
    void theKeyStaysReadableForTheOfficeAloneAndADamagedOneIsRefused() throws Exception {
        write(ARRIVED.formatted("2026-01-10"));
        Path key = directory.resolve("client.ics.key");
        assertThat(Files.getPosixFilePermissions(key)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(Files.readString(key)).doesNotContain("1994");
        Files.writeString(key, "{}");
        assertThatThrownBy(() -> CalendarKey.of(file, LUIS)).isInstanceOf(CalendarKey.KeyDamaged.class);
    }

    /// The file with its folded lines joined.
    private String text() throws IOException {
        return Files.readString(file).replace("\r\n ", "").replace("\r\n", "\n").replace("\\,", ",");
    }
}
