package org.throughline.office.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Programs that others wrote and that read calendars: two strict parsers, and the calendar khal with its own folder.
final class CalendarPrograms {
    /// An entry as both parsers understood it.
    record Entry(String uid, String from, String to, int sequence, String status, int reminders, String title) {
        static Entry of(String line) {
            String[] parts = line.split("\t", -1);
            return new Entry(
                    parts[0],
                    parts[1],
                    parts[2],
                    Integer.parseInt(parts[3]),
                    parts[4],
                    Integer.parseInt(parts[5]),
                    parts[6]);
        }
    }

    private final Path home;

    /// @param home an empty folder for what the programs keep
    CalendarPrograms(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("entries"));
        Files.writeString(home.resolve("khal.conf"), """
                [calendars]
                [[client]]
                path = %s
                [locale]
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                timeformat = %%H:%%M
                [sqlite]
                path = %s
                """.formatted(home.resolve("entries"), home.resolve("khal.db")));
    }

    List<Entry> parse(Path file) throws IOException, InterruptedException {
        Path script = Path.of("src/test/resources/calendar/read_calendar.py");
        return said("/usr/bin/python3", script.toString(), file.toString())
                .map(Entry::of)
                .toList();
    }

    void importIntoKhal(Path file) throws IOException, InterruptedException {
        khal("import", "--batch", file.toString());
    }

    /// `2026-11-20 Reminder 7F3A`, every entry that khal shows from this day on.
    List<String> shownByKhal(String from, String days) throws IOException, InterruptedException {
        return khal("list", "--format", "{start-date} {title}", "--day-format", "", from, days)
                .filter(line -> !line.isBlank())
                .sorted()
                .toList();
    }

    private Stream<String> khal(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of("khal", "-c", home.resolve("khal.conf").toString()), Arrays.stream(arguments))
                .toArray(String[]::new);
        return said(command);
    }

    private Stream<String> said(String... command) throws IOException, InterruptedException {
        var building = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        building.environment().put("LC_ALL", "C.UTF-8");
        building.environment().put("HOME", home.toString());
        Process process = building.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return out.lines();
    }
}
