package org.throughline.office.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.law.Law;
import org.throughline.office.work.TrulyRead;

/// An office as its first member sets it up and works in it, typing what the screen asks for.
class StorageTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-09T15:00:00Z"), ZoneId.of("America/New_York"));
    private static final Pattern GROUP = Pattern.compile("\\b[0-9A-Z]{5}\\b");
    private static final String PHRASE = "seventeen otters guard the library";
    private static final int CODE = 9;
    private static final int SHEET = 19;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String passphrase = PHRASE;

    @Test
    void whatWasReadForAClientIsAskedOfTheStore() {
        assertThat(call("office", "init", "noor")).isZero();
        assertThat(call("read", "ana.pdf", "--client", "ana", "--new", "--purpose", "first interview"))
                .isZero();
        String read = said();
        assertThat(call("read", "ana.pdf", "--client", "anna", "--purpose", "a slip"))
                .isEqualTo(3);
        assertThat(call("why", "asylum.one-year-deadline", "--client", "ana", "--purpose", "hearing"))
                .isIn(0, 4);
        assertThat(said()).contains(" p. ");
        assertThat(read).contains("afile.pdf");
        assertThat(call("deadlines", "--client", "ana", "--purpose", "then", "--as-of", "2026-11-01"))
                .isZero();
        assertThat(call("who", "ana", "--purpose", "her question")).isZero();
        assertThat(said())
                .contains("first interview", "hearing", "her question")
                .doesNotContain("a slip");
        assertThat(call("verify")).isZero();
        passphrase = "some other passphrase altogether";
        assertThat(call("who", "ana", "--purpose", "a thief")).isEqualTo(3);
        assertThat(said()).isEmpty();
    }

    private int call(String... arguments) {
        out.reset();
        var screen = new PrintStream(out, true, UTF_8);
        var notices = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        var terminal = new Terminal(
                screen,
                notices,
                false,
                false,
                100,
                Map.of("THROUGHLINE_OFFICE", folder.resolve("office").toString()));
        var desk = new Desk(
                        (_, _) -> TrulyRead.of(TrulyRead.SAMPLE.resolve("truth.json"), "afile.pdf"),
                        Law::rulebook,
                        (_, pages) -> pages,
                        CLOCK,
                        Path.of(".."))
                .asking(new Typing());
        return Cli.run(desk, terminal, List.of(arguments));
    }

    private String said() {
        return out.toString(UTF_8);
    }

    /// Types what stands on the screen, as from the paper it was copied to.
    private final class Typing implements Prompts {
        @Override
        public Optional<char[]> secret(String asking) {
            if (asking.contains("code from the paper")) return Optional.of(groups("printed code of", CODE));
            if (asking.contains("sheets back")) return Optional.of(groups("Sheet 1 of", SHEET));
            return Optional.of(passphrase.toCharArray());
        }

        @Override
        public Optional<String> line(String asking) {
            return Optional.of("ana");
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
    }
}
