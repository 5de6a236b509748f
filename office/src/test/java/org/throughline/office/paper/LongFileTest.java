package org.throughline.office.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.fact.Source.Speaker;
import org.throughline.office.paper.AnaPapers.Paper;
import org.throughline.office.work.CaseView;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Notice;

class LongFileTest {
    @TempDir
    private Path directory;

    @Test
    void aThousandPagesMakeOneFirstPageThatABrowserOpensWithEase() throws IOException {
        var papers = new AnaPapers();
        for (int page = 0; page < 1000; page++)
            papers.paper(
                    page % 4 == 0 ? "I-797C" : "country-report",
                    Speaker.USCIS,
                    page % 4 == 0
                            ? new Paper()
                                    .says(Client.FAMILY_NAME, "Specimen", "SPECIMEN")
                                    .says(Notice.DATE, LocalDate.of(2015, 1, 1).plusDays(12L * page / 4), "day")
                            : new Paper());
        CaseView view = Ana.view(papers.read(), Ana.TODAY, Locale.US);
        Report.Written written = new Report(_ -> Optional.empty()).write(view, directory);
        assertThat(written.pages()).isEqualTo(250);
        assertThat(Files.size(written.first())).isLessThan(2_500_000);
        assertThat(Files.size(directory.resolve("pages/1-0001.html"))).isLessThan(100_000);
        assertThat(Pages.elements(Pages.parsed(written.first()), "svg"))
                .anyMatch(svg -> svg.getAttribute("class").equals("tl"));
    }
}
