package org.throughline.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the command scripts: `$ ` a command, then what it prints, `! ` before lines of the error stream, `= ` the exit
/// code. A line `...` stands for any lines, `[..]` for any words within a line.
class ScriptsTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Path BAD = Path.of("target/bad");

    private record Step(String command, List<String> out, List<String> err, int code) {}

    @BeforeAll
    static void makeBadFiles() throws IOException {
        Files.createDirectories(BAD);
        Files.write(BAD.resolve("empty.pdf"), new byte[0]);
        Files.writeString(BAD.resolve("letter.pdf"), "Dear office, this is no PDF.\n");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(BAD.resolve("blank.pdf").toFile());
            var lock = new StandardProtectionPolicy("owner", "secret", new AccessPermission());
            document.protect(lock);
            document.save(BAD.resolve("locked.pdf").toFile());
        }
        try (var document = new PDDocument()) {
            document.save(BAD.resolve("no-pages.pdf").toFile());
        }
        byte[] whole = Files.readAllBytes(BAD.resolve("blank.pdf"));
        Files.write(BAD.resolve("torn.pdf"), Arrays.copyOf(whole, 60));
        Files.copy(BAD.resolve("blank.pdf"), BAD.resolve("scan.jpg"), StandardCopyOption.REPLACE_EXISTING);
    }

    @TestFactory
    Stream<DynamicTest> theCommandSays() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.sorted().toList())
                for (Step step : steps(script))
                    tests.add(DynamicTest.dynamicTest(script.getFileName() + ": " + step.command(), () -> check(step)));
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static void check(Step step) {
        List<String> words = BLANK.splitAsStream(step.command()).toList();
        assertThat(words.getFirst()).isEqualTo("throughline");
        Calling called = Calling.of(words.stream().skip(1).toArray(String[]::new));
        matches(step.err(), called.err());
        matches(step.out(), called.out());
        assertThat(called.code()).as("exit code").isEqualTo(step.code());
    }

    private static void matches(List<String> expected, List<String> said) {
        var pattern = new StringBuilder();
        for (String line : expected) {
            if (line.equals("...")) pattern.append("(?:[^\n]*\n)*?");
            else
                pattern.append(Pattern.quote(line).replace("[..]", "\\E[^\n]*\\Q"))
                        .append('\n');
        }
        String all = said.isEmpty() ? "" : String.join("\n", said) + "\n";
        assertThat(Pattern.matches(pattern.toString(), all))
                .as("expected:%n%s%nbut was:%n%s", String.join("\n", expected), all)
                .isTrue();
    }

    private static List<Step> steps(Path script) throws IOException {
        var steps = new ArrayList<Step>();
        String command = "";
        var out = new ArrayList<String>();
        var err = new ArrayList<String>();
        for (String line : Files.readAllLines(script)) {
            if (line.startsWith("# ")) continue;
            if (line.startsWith("$ ")) command = line.substring(2);
            else if (line.startsWith("! ")) err.add(line.substring(2));
            else if (line.startsWith("= ")) {
                steps.add(new Step(command, List.copyOf(out), List.copyOf(err), Integer.parseInt(line.substring(2))));
                out.clear();
                err.clear();
            } else if (!line.isEmpty() || !out.isEmpty()) out.add(line);
        }
        return steps;
    }
}
