package org.throughline.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.law.Law;
import org.throughline.reading.DocumentReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What can be typed and what can be asked stands in the docs.
class DocsTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void everyVerbAndOptionIsInTheDocs() throws IOException {
        String page = Files.readString(DOCS.resolve("commands.md"));
        CommandSpec whole = spec();
        assertThat(whole.subcommands()).isNotEmpty();
        whole.subcommands().forEach((verb, line) -> {
            assertThat(page).contains("| `" + verb);
            for (OptionSpec option : line.getCommandSpec().options())
                if (!option.usageHelp() && !option.versionHelp())
                    assertThat(page).as(verb).contains("`" + option.longestName());
        });
    }

    @Test
    void everyRuleIsInTheDocs() throws IOException {
        String page = Files.readString(DOCS.resolve("rules.md"));
        for (var rule : Law.rulebook().rules()) assertThat(page).contains("`" + rule.id() + "`");
    }

    @Test
    void everyExitCodeIsInTheDocs() throws IOException {
        String page = Files.readString(DOCS.resolve("commands.md"));
        for (ExitCode code : ExitCode.values()) assertThat(page).contains("| " + code.number() + " |");
    }

    private static CommandSpec spec() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var desk = new Desk(
                new DocumentReading()::read,
                Law::rulebook,
                (_, folder) -> folder.resolve("index.html"),
                Clock.systemUTC(),
                Path.of(".."));
        return Cli.spec(desk, new Terminal(nowhere, nowhere, false, false, 100, Map.of()));
    }
}
