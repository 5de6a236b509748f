package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.law.protection.TpsNotice;
import org.throughline.law.protection.TpsNotices;
import org.throughline.rule.Parameter;
import org.throughline.rule.ParameterRow.Confidence;

/// The list of TPS notices is read as it was published, and a broken one names its line.
class TpsFileTest {
    private static final String HEAD = """
            # source: nobody
            fr_document_number,publication_date,country,action,period_from,period_to,termination_effective,continuous_residence_since,physical_presence_since
            """;
    private static final Parameter<TpsNotices> NOTICES = new Parameter<>("tps.notices", TpsNotices.class);

    @Test
    void theListThatIsShippedHoldsEveryNoticeAndSaysThatItIsInFlux() {
        var row = Law.rulebook().parameters().on(NOTICES, LocalDate.EPOCH);
        assertThat(row.value().newestFirst()).hasSize(53);
        assertThat(row.confidence()).isEqualTo(Confidence.IN_FLUX);
        assertThat(row.value().in(Locale.ENGLISH)).contains("53").contains("2026");
    }

    @Test
    void theNewestNoticeComesFirst() {
        assertThat(read("""
                        1,2024-01-02,Haiti,extension,2024-02-01,2025-08-01,,,
                        2,2025-07-01,Haiti; Nepal,termination,,,2025-09-02,,
                        """).newestFirst()).extracting(TpsNotice::document).containsExactly("2", "1");
    }

    @Test
    void oneNoticeCanNameSeveralCountries() {
        assertThat(read("2,2025-07-01,Haiti; Nepal,termination,,,2025-09-02,,\n")
                        .newestFirst()
                        .getFirst()
                        .countries())
                .isEqualTo(List.of("Haiti", "Nepal"));
    }

    @Test
    void aDayThatIsNoneIsNamedWithItsLine() {
        assertThatThrownBy(() -> read("1,2024-01-02,Haiti,extension,2024-02-31,2025-08-01,,,\n"))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining("notices.csv:3")
                .hasMessageContaining("2024-02-31");
    }

    @Test
    void anEmptyListIsNoList() {
        assertThatThrownBy(() -> read("")).isInstanceOf(LawFileException.class).hasMessageContaining("at least one");
    }

    private static TpsNotices read(String rows) {
        var csv = new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8));
        return TpsFile.read("notices.csv", csv).value();
    }
}
