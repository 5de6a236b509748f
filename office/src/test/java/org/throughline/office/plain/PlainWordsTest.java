package org.throughline.office.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a client reads is in plain words: English of the sixth grade or below, Spanish "fairly easy" or easier.
class PlainWordsTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path directory;

    @Test
    void everyTopicIsInPlainWords() throws IOException {
        List<TextsOfSource> topics = TextsOfSource.under(ROOT);
        assertThat(topics).hasSizeGreaterThan(8);
        for (TextsOfSource topic : topics) {
            assertThat(PlainWordsReport.english(topic).grade())
                    .as(topic.topic())
                    .isLessThanOrEqualTo(PlainWordsReport.HARDEST_GRADE);
            assertThat(PlainWordsReport.spanish(topic).inflesz())
                    .as(topic.topic())
                    .isGreaterThanOrEqualTo(PlainWordsReport.LEAST_INFLESZ);
        }
    }

    @Test
    void everyTextOfSomeLengthIsInPlainWordsOnItsOwn() throws IOException {
        for (TextsOfSource topic : TextsOfSource.under(ROOT))
            assertThat(PlainWordsReport.hard(topic)).as(topic.topic()).isEmpty();
    }

    @Test
    void everyTextThatIsWrittenInASourceFileIsFound() throws IOException {
        int written = 0;
        for (TextsOfSource topic : TextsOfSource.under(ROOT))
            written += topic.texts().size();
        assertThat(written).isGreaterThan(500);
    }

    @Test
    void aHardTextIsCaughtInEitherLanguage() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("law/src/main/java/org/throughline/law/made"));
        for (String module : List.of("core", "office"))
            Files.createDirectories(directory.resolve(module).resolve("src/main/java/org/throughline"));
        Files.writeString(folder.resolve("Made.java"), """
                Text.of(
                        "Notwithstanding the foregoing, the applicant's inadmissibility necessitates "
                                + "adjudication of a discretionary waiver.",
                        "No obstante lo anterior, la inadmisibilidad del solicitante hace necesaria "
                                + "la adjudicación de una exención discrecional.");
                """);
        List<TextsOfSource> topics = TextsOfSource.under(directory);
        assertThat(topics).hasSize(1);
        assertThat(PlainWordsReport.hard(topics.getFirst()))
                .extracting(PlainWordsReport.Hard::language)
                .containsExactly("en", "es");
    }
}
