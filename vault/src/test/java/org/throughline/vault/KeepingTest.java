package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.vault.Limits.Limit;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.RecoverySheets;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.Role;
import org.throughline.vault.store.Engines;
import org.throughline.vault.store.Engines.Engine;
import org.throughline.vault.store.Wraps;

/// A client asks to be erased, and the office must keep the file until a day.
class KeepingTest {
    private static final LocalDate UNTIL = LocalDate.parse("2026-12-09");

    @TempDir
    Path folder;

    static List<Engine> engines() {
        return Engines.all().toList();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void beforeTheDayOnlyTheCeremonyOpensItAndAfterItNothingDoes(Engine engine) {
        try (var desk = new Desk(folder, engine)) {
            ClientId ana = held(desk);
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            desk.give(ana, boris, Compartment.CARD, Compartment.TIMELINE);
            Erasure.Dates dates = new Erasure(desk.office).ask(desk.noor, ana, Desk.WORK);
            assertThat(dates.keysDie()).isEqualTo(UNTIL);
            assertThat(dates.complete()).isEqualTo(UNTIL.plusDays(35));
            assertThat(dates.waiting()).isEmpty();
            desk.restart();
            VaultTest.refuses(Refusal.GRANT_REVOKED, () -> desk.facts(desk.noor, ana));
            try (Session session = desk.signIn("boris")) {
                VaultTest.refuses(Refusal.GRANT_REVOKED, () -> desk.facts(session, ana));
            }
            ceremony(desk, "ana");
            assertThat(desk.facts(desk.noor, ana)).hasSize(1);
            assertThat(desk.log(ana)).contains("erase-asked - done", "revoke timeline done", "open-kept timeline done");
            desk.wait(Duration.ofDays(2));
            assertThatThrownBy(() -> desk.facts(desk.noor, ana))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.why().isNotYours()).isTrue());
            desk.now = UNTIL.atTime(12, 0).toInstant(ZoneOffset.UTC);
            desk.restart();
            VaultTest.refuses(Refusal.NOT_GRANTED, () -> desk.facts(desk.noor, ana));
            VaultTest.refuses(Refusal.NOT_GRANTED, () -> ceremony(desk, "ana"));
            List<Wraps.Wrap> wraps = desk.office.keyring.read(handle -> desk.office.wraps.of(handle, ana));
            assertThat(wraps).isEmpty();
        }
    }

    @Test
    void thePeriodThatCounselNamedKeepsItAsAHoldDoes() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            new Limits(desk.office).set(desk.noor, Limit.KEEP_YEARS, 5);
            var erasure = new Erasure(desk.office);
            assertThat(erasure.ask(desk.noor, ana, Desk.WORK).keysDie()).hasToString("2031-11-09");
            desk.wait(Duration.ofDays(30));
            assertThat(erasure.ask(desk.noor, ana, Desk.WORK).keysDie())
                    .as("asking again does not lengthen it")
                    .hasToString("2031-11-09");
            VaultTest.refuses(Refusal.GRANT_REVOKED, () -> desk.facts(desk.noor, ana));
        }
    }

    @Test
    void aPartThatNobodyPresentHoldsStaysOpenUntilItsHolderAsksToo() {
        try (var desk = new Desk(folder)) {
            ClientId ana = held(desk);
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            desk.give(ana, boris, Compartment.CARD, Compartment.TIMELINE);
            try (Session session = desk.signIn("boris")) {
                Erasure.Dates dates = new Erasure(desk.office).ask(session, ana, Desk.WORK);
                assertThat(dates.waiting())
                        .containsExactlyInAnyOrder(
                                Compartment.IDENTITY, Compartment.DOCUMENTS, Compartment.NOTES, Compartment.AUDIT);
            }
            VaultTest.refuses(Refusal.GRANT_REVOKED, () -> desk.facts(desk.noor, ana));
            assertThat(desk.log(ana)).isNotEmpty();
            assertThat(new Erasure(desk.office).ask(desk.noor, ana, Desk.WORK).waiting())
                    .isEmpty();
            VaultTest.refuses(Refusal.GRANT_REVOKED, () -> desk.log(ana));
        }
    }

    @Test
    void sheetsOfAnEarlierSetStillOpenWhatWasClosedUnderThem() {
        try (var desk = new Desk(folder);
                var next = RecoverySheets.draw()) {
            ClientId ana = held(desk);
            new Erasure(desk.office).ask(desk.noor, ana, Desk.WORK);
            new Sheets(desk.office)
                    .replace(desk.noor, next.typedBack(Desk.printed(next).getFirst()));
            ceremony(desk, "ana");
            assertThat(desk.facts(desk.noor, ana)).hasSize(1);
        }
    }

    @Test
    void noOlderBackupOpensItOnceTheDayOfCompletionHasCome() throws IOException {
        AgeFile.Pair pair = AgeFile.newPair();
        Path target = folder.resolve("backup");
        try (var desk = new Desk(folder)) {
            ClientId ana = held(desk);
            new Backup(desk.office).write(target, List.of(pair.recipient()));
            LocalDate complete =
                    new Erasure(desk.office).ask(desk.noor, ana, Desk.WORK).complete();
            desk.now = UNTIL.atTime(12, 0).toInstant(ZoneOffset.UTC);
            desk.restart();
            desk.now = complete.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC);
            new Backup(desk.office).write(target, List.of(pair.recipient()));
            assertThat(opened(target, pair, desk, ana)).isFalse();
        }
    }

    private boolean opened(Path target, AgeFile.Pair pair, Desk desk, ClientId ana) throws IOException {
        Path back = folder.resolve("back");
        Restoring.unpack(target, pair.identity(), back);
        try (Office office = Office.open(back, "a test", () -> desk.now);
                Session noor = office.signIn("noor", Desk.NOOR_SAYS.toCharArray());
                ClientFile file = new Vault(office).open(noor, ana, Desk.WORK)) {
            List<Wraps.Wrap> wraps = office.keyring.read(handle -> office.wraps.of(handle, ana));
            assertThat(wraps).isEmpty();
            return !file.record(Desk.TYPES).facts().isEmpty();
        } catch (Refused refused) {
            return false;
        }
    }

    private static void ceremony(Desk desk, String handle) {
        ClientId client = Keeping.find(desk.office, desk.noor, handle);
        new Keeping(desk.office, desk.noor, client, Desk.WORK).open(desk.sheets.get(2), desk.sheets.get(0));
    }

    /// Ana's file with a fact in it, and a hold.
    private static ClientId held(Desk desk) {
        ClientId ana = desk.ana();
        desk.add(ana, desk.arrived("2016-06-09"));
        new Erasure(desk.office).hold(desk.noor, Optional.empty(), ana, UNTIL, Desk.WORK);
        return ana;
    }
}
