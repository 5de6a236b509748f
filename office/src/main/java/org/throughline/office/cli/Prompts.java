package org.throughline.office.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Asks the person for what must never stand in an argument, a file or the environment.
public interface Prompts {
    /// What was typed, unseen; empty if nobody is there to type.
    Optional<char[]> secret(String asking);

    /// A line, seen as it is typed; empty if nobody is there to type.
    Optional<String> line(String asking);

    /// The terminal this was called from.
    static Prompts console() {
        return new Prompts() {
            @Override
            public Optional<char[]> secret(String asking) {
                return terminal().map(console -> console.readPassword("%s ", asking));
            }

            @Override
            public Optional<String> line(String asking) {
                return terminal().map(console -> console.readLine("%s ", asking));
            }
        };
    }

    @SuppressWarnings("SystemConsoleNull") // from JDK 25 on it is null again where nobody sits at a terminal
    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    /// An open file descriptor of this process, such as the end of a pipe: one answer a line.
    static Prompts descriptor(int number) {
        try {
            var lines = new BufferedReader(
                    new InputStreamReader(Files.newInputStream(Path.of("/dev/fd/" + number)), StandardCharsets.UTF_8));
            return new Prompts() {
                @Override
                public Optional<char[]> secret(String asking) {
                    return line(asking).map(String::toCharArray);
                }

                @Override
                public Optional<String> line(String asking) {
                    try {
                        return Optional.ofNullable(lines.readLine());
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                }
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
