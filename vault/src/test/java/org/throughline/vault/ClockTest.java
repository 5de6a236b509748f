package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Role;
import org.throughline.vault.ledger.Entry;

/// The clock of the machine is wrong, or jumps.
class ClockTest {
    @TempDir
    Path folder;

    /// An hour back, a day on, both changes of the clocks of New York, the last of February, and years back.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-09T14:00:00Z",
                "2026-11-10T15:00:00Z",
                "2026-11-01T05:59:59Z",
                "2027-03-14T06:59:59Z",
                "2028-02-29T23:59:59Z",
                "1970-01-01T00:00:00Z"
            })
    void theOrderOfTheLogIsKept(String jump) {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            Instant before = desk.now;
            for (String moment : List.of(jump, before.toString(), jump)) {
                desk.now = Instant.parse(moment);
                desk.office.signLog(desk.noor);
                desk.restart();
                if (desk.now.isBefore(before.plus(Duration.ofDays(300)))) desk.add(ana, desk.arrived("2016-06-09"));
            }
            desk.now = before.isBefore(Instant.parse(jump)) ? Instant.parse(jump) : before;
            if (desk.now.isAfter(before.plus(Duration.ofDays(300)))) return; // her grant has ended
            List<Instant> moments = new ClientLog(desk.office)
                    .entries(desk.noor, ana, Desk.WORK).stream()
                            .map(Entry::time)
                            .toList();
            assertThat(moments).isSorted().hasSizeGreaterThan(10);
            assertThat(Verifying.run(desk.office, desk.noor, Desk.WORK).damages())
                    .isEmpty();
        }
    }

    @Test
    void aGrantThatHasEndedDoesNotLiveAgainWhenTheClockIsSetBack() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            Instant end = desk.now.plus(Duration.ofDays(2));
            new Giving(desk.office)
                    .give(
                            desk.noor,
                            ana,
                            boris,
                            List.of(Compartment.TIMELINE),
                            Optional.empty(),
                            Optional.of(end),
                            Desk.WORK);
            desk.now = end.plusSeconds(1);
            try (Session session = desk.signIn("boris")) {
                VaultTest.refuses(Refusal.GRANT_EXPIRED, () -> desk.facts(session, ana));
                desk.wait(Duration.ofHours(-1));
                VaultTest.refuses(Refusal.GRANT_EXPIRED, () -> desk.facts(session, ana));
            }
            desk.restart();
            try (Session session = desk.signIn("boris")) {
                VaultTest.refuses(Refusal.GRANT_EXPIRED, () -> desk.facts(session, ana));
            }
        }
    }

    @Test
    void aClockBehindTheLastEntryMovesNoDay() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            LocalDate right = LocalDate.parse("2026-11-12");
            desk.wait(Duration.ofDays(-30));
            desk.restart();
            Erasure.Dates dates = new Erasure(desk.office).ask(desk.noor, ana, Desk.WORK);
            assertThat(dates.keysDie()).isEqualTo(right);
            desk.now = Instant.parse("2026-11-11T23:59:59Z");
            desk.restart();
            assertThat(desk.facts(desk.noor, ana)).isEmpty(); // still there
            desk.now = Instant.parse("2026-11-12T00:00:00Z");
            desk.restart();
            VaultTest.refuses(Refusal.NOT_GRANTED, () -> desk.facts(desk.noor, ana));
            assertThat(new Erasure(desk.office).complete(ana)).contains(right.plusDays(Erasure.BACKUP_DAYS));
        }
    }
}
