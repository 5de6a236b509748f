package org.throughline.office.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `ASVS.md` answers for every requirement in scope, and every test that it names is there.
class AsvsTest {
    private static final Path PAGE = Path.of("..", "ASVS.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d+\\.\\d+\\.\\d+) \\| ([123]) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");
    private static final Pattern METHOD = Pattern.compile("\\n    (?:static )?(?:void|Stream<DynamicTest>) (\\w+)\\(");
    private static final Pattern LINK = Pattern.compile("\\]\\(((?:docs/|SECURITY)[^)]*)\\)");

    @Test
    void everyRequirementInScopeHasItsRow() throws IOException {
        List<String> rows = ROW.matcher(page())
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(rows).containsExactlyElementsOf(inScope());
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<String> named = NAMED.matcher(page())
                .results()
                .map(name -> name.group(1) + "." + name.group(2))
                .toList();
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(tests()).containsAll(named);
    }

    @Test
    void everyPageThatIsNamedIsThere() throws IOException {
        List<String> links =
                LINK.matcher(page()).results().map(link -> link.group(1)).toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of("..", link)).exists());
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static List<String> inScope() throws IOException {
        try (InputStream list = Objects.requireNonNull(AsvsTest.class.getResourceAsStream("asvs-in-scope.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Set<String> tests() throws IOException {
        var sources = new ArrayList<Path>();
        for (String module : List.of("core", "law", "reading", "vault", "office"))
            try (Stream<Path> all = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                all.filter(file -> file.toString().endsWith("Test.java")).forEach(sources::add);
            }
        Set<String> tests = new HashSet<>();
        for (Path source : sources) {
            String name = String.valueOf(source.getFileName()).replace(".java", "");
            for (MatchResult method :
                    METHOD.matcher(Files.readString(source)).results().toList())
                tests.add(name + "." + method.group(1));
        }
        return tests;
    }
}
