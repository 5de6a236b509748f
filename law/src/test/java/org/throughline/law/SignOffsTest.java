package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignOffsTest {
    @Test
    void nobodyIsNamedWhoDidNotSign() {
        for (SignOff signed : Law.signOffs()) {
            assertThat(Law.rulebook().rule(signed.rule())).as(signed.rule()).isPresent();
            assertThat(signed.edition()).matches("[0-9a-f]{16}");
        }
    }

    @Test
    void aSignatureIsReadAsItWasWritten() {
        assertThat(read("- { rule: asylum.one-year, reviewer: N. N., date: 2027-01-15, edition: 0123456789abcdef }"))
                .containsExactly(
                        new SignOff("asylum.one-year", "N. N.", LocalDate.of(2027, 1, 15), "0123456789abcdef"));
        assertThat(read("[]")).isEmpty();
    }

    @Test
    void aFaultIsNamedWithItsEntry() {
        assertThatThrownBy(() -> read("- { rule: x, reviewer: y, date: 2027-02-30, edition: z }"))
                .hasMessage("sign-off.yaml: entry 1 has no day (yyyy-mm-dd) in date");
        assertThatThrownBy(() -> read("- { rule: x, date: 2027-02-03, edition: z }"))
                .hasMessage("sign-off.yaml: entry 1 has no reviewer");
        assertThatThrownBy(() -> read("signed: all")).hasMessageContaining("no list of signatures");
        assertThatThrownBy(() -> read("- [")).hasMessageContaining("this is not YAML");
    }

    private static List<SignOff> read(String yaml) {
        return SignOffs.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
