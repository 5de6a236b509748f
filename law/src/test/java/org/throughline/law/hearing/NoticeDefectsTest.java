package org.throughline.law.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.law.hearing.NoticeDefects.Defect;

class NoticeDefectsTest {
    @Test
    void whatANoticeLacksIsSaidInWords() {
        assertThat(new NoticeDefects.Lacks(List.of()).in(Locale.ENGLISH)).startsWith("Nothing of what was looked for");
        assertThat(new NoticeDefects.Lacks(List.of(Defect.TIME, Defect.PLACE)).in(Locale.of("es")))
                .isEqualTo("Falta el día o la hora. Falta el lugar.");
    }
}
