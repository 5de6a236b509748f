package org.throughline.office.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.throughline.law.Law;
import org.throughline.office.work.TrulyRead;
import org.throughline.vault.Office;

/// Somebody at the keyboard of an office, who types what is asked for, and a clock in the hand of the test.
final class AtTheDesk {
    static final String PHRASE = "seventeen otters guard the library";
    private static final Pattern GROUP = Pattern.compile("\\b[0-9A-Z]{5}\\b");
    private static final int CODE = 9;
    private static final int SHEET = 19;

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Deque<String> lines = new ArrayDeque<>();
    private final Deque<String> secrets = new ArrayDeque<>();
    private final List<String> sheets = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-09T15:00:00Z");
    String passphrase = PHRASE;

    AtTheDesk(Path folder) {
        this.folder = folder;
    }

    /// An office of one attorney, noor, with the papers of Ana Specimen, opened with this clock.
    static Office officeWithAna(Path folder, InstantSource clock) {
        var noor = new AtTheDesk(folder);
        assertThat(noor.call("office", "init", "noor")).as(noor.complained()).isZero();
        assertThat(noor.call("read", "ana.pdf", "--client", "ana", "--new", "--purpose", "first interview"))
                .as(noor.complained())
                .isZero();
        return Office.open(folder.resolve("office"), "test", clock);
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    /// What is typed next where a line is asked for; `ana` where nothing is left.
    AtTheDesk typing(String... words) {
        lines.addAll(List.of(words));
        return this;
    }

    /// What is typed next where something secret is asked for; the passphrase where nothing is left.
    AtTheDesk whispering(String... words) {
        secrets.addAll(List.of(words));
        return this;
    }

    int call(String... arguments) {
        out.reset();
        err.reset();
        Map<String, String> environment =
                Map.of("THROUGHLINE_OFFICE", folder.resolve("office").toString());
        var terminal = new Terminal(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, false, 100, environment);
        var clock = InstantSource.fixed(now);
        var desk = new Desk(
                        (_, _) -> TrulyRead.of(TrulyRead.SAMPLE.resolve("truth.json"), "afile.pdf"),
                        Law::rulebook,
                        (_, pages) -> pages,
                        Clock.fixed(clock.instant(), ZoneId.of("America/New_York")),
                        Path.of(".."))
                .asking(new Typing());
        int code = Cli.run(desk, terminal, List.of(arguments));
        lines.clear();
        secrets.clear();
        if (said().contains("Sheet 1 of")) keepSheets();
        return code;
    }

    String said() {
        return out.toString(UTF_8);
    }

    String complained() {
        return err.toString(UTF_8);
    }

    /// The recovery sheets as they were last printed.
    List<String> sheets() {
        return List.copyOf(sheets);
    }

    private void keepSheets() {
        sheets.clear();
        for (int i = 1; said().contains("Sheet " + i + " of"); i++)
            sheets.add(new String(groups("Sheet " + i + " of", SHEET)));
    }

    private char[] groups(String behind, int count) {
        String shown = said().substring(said().indexOf('\n', said().indexOf(behind)));
        return GROUP.matcher(shown)
                .results()
                .limit(count)
                .map(MatchResult::group)
                .reduce((one, next) -> one + " " + next)
                .orElse("")
                .toCharArray();
    }

    /// Types what stands on the screen, as from the paper it was copied to.
    private final class Typing implements Prompts {
        @Override
        public Optional<char[]> secret(String asking) {
            if (asking.contains("code from the paper")) return Optional.of(groups("printed code of", CODE));
            if (asking.contains("sheets back")) return Optional.of(groups("Sheet 1 of", SHEET));
            String next = secrets.isEmpty() ? passphrase : secrets.poll();
            return Optional.of(next.toCharArray());
        }

        @Override
        public Optional<String> line(String asking) {
            return Optional.of(lines.isEmpty() ? "ana" : lines.poll());
        }
    }
}
