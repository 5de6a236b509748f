package org.throughline.reading.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The specimen of ICAO Doc 9303, part 4, appendix A.
class MachineReadableZoneTest {
    private static final String FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    private final MachineReadableZone zone = new MachineReadableZone(FIRST, SECOND);

    @Test
    void theSpecimenIsSoundAndSaysWhoItIs() {
        assertThat(zone.isSound()).isTrue();
        assertThat(zone.surname()).isEqualTo("ERIKSSON");
        assertThat(zone.given()).isEqualTo("ANNA MARIA");
        assertThat(zone.issuer()).isEqualTo("UTO");
        assertThat(zone.nationality()).isEqualTo("UTO");
        assertThat(zone.number()).isEqualTo("L898902C3");
        assertThat(zone.birth()).contains(LocalDate.of(1974, 8, 12));
        assertThat(zone.expiry()).contains(LocalDate.of(2012, 4, 15));
    }

    @Test
    void everyWrongFigureOfNumberBirthAndExpiryShows() {
        for (int i = 0; i < 27; i++) {
            char c = SECOND.charAt(i);
            if (!Character.isDigit(c)) continue;
            String wrong = SECOND.substring(0, i) + (char) ('0' + (c - '0' + 1) % 10) + SECOND.substring(i + 1);
            assertThat(new MachineReadableZone(FIRST, wrong).isSound())
                    .as("figure %d", i)
                    .isFalse();
        }
    }

    @Test
    void aLineOfAnotherLengthIsNone() {
        assertThatThrownBy(() -> new MachineReadableZone(FIRST.substring(1), SECOND))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
