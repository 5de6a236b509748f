package org.throughline.office.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the house asks of its source files, seen as text.
class SourcesTest {
    private static final int LONGEST = 300;
    /// Tables may be longer: this one holds a line for each word an example may expect.
    private static final Set<String> TABLES = Set.of("ExpectedStories.java");

    private static final List<String> MODULES = List.of("core", "law", "reading", "vault", "agencies", "office");

    /// Left-over notes, machine paths, and words that no person is called here. Split, so that this file is clean.
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    private static final Pattern MACHINE_PATH = Pattern.compile("\"/(work|root|home)/");
    private static final Pattern ABOUT_PERSONS = Pattern.compile(
            "Text\\.of\\([^;]*\"[^\"]*\\b(aliens?|illegals|illegal (im)?migrants?|ilegales|(in)?migrantes? ilegal)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noJavaFileIsLongerThanThreeHundredLines() {
        assertThat(where(file -> lines(file) > LONGEST
                        && !TABLES.contains(file.getFileName().toString())))
                .isEmpty();
    }

    @Test
    void nothingIsLeftOpenInTheCode() {
        assertThat(where(file -> LEFT_OVER.matcher(text(file)).find())).isEmpty();
    }

    @Test
    void noFileKnowsThePathsOfOneMachine() {
        assertThat(where(file -> MACHINE_PATH.matcher(text(file)).find())).isEmpty();
    }

    @Test
    void noTextForPeopleCallsAPersonByTheStatutesWord() {
        assertThat(where(file -> ABOUT_PERSONS.matcher(text(file)).find())).isEmpty();
    }

    @Test
    void everyPackageSaysItsJobAndKnowsNoNull() {
        var without = new ArrayList<Path>();
        for (Path file : sources("main")) {
            Path about = file.resolveSibling("package-info.java");
            if (!file.endsWith("module-info.java")
                    && !(Files.exists(about) && text(about).contains("@NullMarked"))) without.add(file.getParent());
        }
        assertThat(without).isEmpty();
    }

    @Test
    void aPlantedBreachIsCaught() {
        assertThat(LEFT_OVER.matcher("// TO" + "DO later").find()).isTrue();
        assertThat(MACHINE_PATH.matcher("Path.of(\"/ro" + "ot/x\")").find()).isTrue();
        assertThat(ABOUT_PERSONS
                        .matcher("Text.of(\"The al" + "ien left\", \"x\")")
                        .find())
                .isTrue();
        assertThat(sources("main")).hasSizeGreaterThan(100);
    }

    private static List<Path> where(Predicate<Path> wrong) {
        return Stream.of("main", "test")
                .flatMap(tree -> sources(tree).stream())
                .filter(wrong)
                .toList();
    }

    private static List<Path> sources(String tree) {
        var files = new ArrayList<Path>();
        for (String module : MODULES) {
            Path folder = Path.of("..", module, "src", tree, "java");
            if (!Files.isDirectory(folder)) continue;
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        }
        return files;
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
