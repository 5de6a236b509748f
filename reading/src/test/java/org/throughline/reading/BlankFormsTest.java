package org.throughline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.Trouble;
import org.throughline.reading.pdf.Limits;
import org.throughline.reading.pdf.PageSink;
import org.throughline.reading.pdf.PageStream;

/// The government's own forms, not filled in. Where they come from is written beside them.
class BlankFormsTest {
    @ParameterizedTest
    @CsvSource({
        "ar-11_2022-11-02_flattened.pdf, AR-11, 11/02/22",
        "g-1145_2014-09-26_locked.pdf, G-1145, 09/26/14",
        "g-28_2018-09-17_locked.pdf, G-28, 09/17/18",
        "i-130_2019-02-13_locked.pdf, I-130, 02/13/19",
        "i-130_2019-02-13_unlocked.pdf, I-130, 02/13/19",
        "i-130_2024-04-01_locked.pdf, I-130, 04/01/24",
        "i-131_2025-01-20_locked.pdf, I-131, 01/20/25",
        "i-140_2024-06-07_locked.pdf, I-140, 06/07/24",
        "i-485_2025-01-20_locked.pdf, I-485, 01/20/25",
        "i-589_2020-08-25_locked.pdf, I-589, 08/25/20",
        "i-589_2025-01-20_locked.pdf, I-589, 01/20/25",
        "i-765_2020-08-25_unlocked.pdf, I-765, 08/25/20",
        "i-765_2025-08-21_locked.pdf, I-765, 08/21/25",
        "i-765ws_2025-08-21_locked.pdf, I-765WS, 08/21/25",
        "i-821_2025-01-20_locked.pdf, I-821, 01/20/25",
        "i-90_exp2019-07-31_unlocked.pdf, I-90, 02/27/17",
        "n-400_2025-01-20_flattened.pdf, N-400, 01/20/25",
        "n-400_2025-01-20_locked.pdf, N-400, 01/20/25",
    })
    void aBlankFormNamesItselfOnEveryPageAndSaysNothingElse(String file, String form, String edition)
            throws InterruptedException {
        List<Draft> pages = read(file);
        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            assertThat(page.kind()).isEqualTo(form);
            assertThat(page.edition()).contains(edition);
            assertThat(page.claims()).isEmpty();
            assertThat(page.notRead()).isEmpty();
        });
        for (int i = 0; i < pages.size(); i++)
            assertThat(pages.get(i).number().orElse(i + 1)).isEqualTo(i + 1);
    }

    @ParameterizedTest
    @CsvSource({"g-28instr_2018.pdf", "i-821instr_2025.pdf", "uscis-torch-first-foia-kba_v1.1.pdf"})
    void instructionsGiveNoFacts(String file) throws InterruptedException {
        assertThat(read(file))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.claims()).isEmpty());
    }

    private static List<Draft> read(String file) throws InterruptedException {
        Optional<Path> path = Shared.path("records/pdf/" + file);
        assumeTrue(path.isPresent(), "the public forms are not here");
        List<PageText> pages = new ArrayList<>();
        List<Trouble.Kind> troubles = new ArrayList<>();
        try (var stream = new PageStream(Limits.USUAL)) {
            stream.read(path.orElseThrow(), new PageSink() {
                @Override
                public void opened(int count) {}

                @Override
                public void page(PageText page) {
                    pages.add(page);
                }

                @Override
                public void trouble(OptionalInt page, Trouble.Kind kind) {
                    troubles.add(kind);
                }
            });
        }
        assertThat(troubles).isEmpty();
        return pages.stream()
                .sorted(Comparator.comparingInt(PageText::number))
                .map(page -> Draft.of(new PageRef(file, page.number()), page))
                .toList();
    }
}
