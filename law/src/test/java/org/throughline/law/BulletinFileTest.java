package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BulletinFileTest {
    private static final String HEADER = "month,chart,category,ALL,CHINA,INDIA,MEXICO,PHILIPPINES,VIETNAM\n";

    @Test
    void aLineThatIsNotReadNamesItsPlace() {
        assertThatThrownBy(
                        () -> read(HEADER + "2024-01,final-action,F1,C,C,C,C,C,\n2024-02,final-action,F9,C,C,C,C,C,\n"))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining("test.csv:3")
                .hasMessageContaining("F9");
        assertThatThrownBy(() -> read(HEADER + "2024-01,final-action,F1,01JAN25,C,C,C,C,\n"))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining("01JAN25");
        assertThatThrownBy(() -> read(HEADER + "2024-01,final-action,F1,,C,C,C,C,\n"))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining("ALL");
    }

    private static void read(String csv) {
        BulletinFile.read("test.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
