package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.Notices.Kind;
import org.throughline.vault.Notices.Notice;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Mistyped;
import org.throughline.vault.keys.Passphrase;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.PrintedCode;
import org.throughline.vault.keys.RecoverySheets;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Role;

/// Somebody lost every way in, and two who hold recovery sheets come together.
class RecoveryCeremonyTest {
    private static final String AGAIN = "nine green lanterns over the harbor";

    @TempDir
    Path folder;

    @Test
    void afterADayTheNewPassphraseOpensTheAccountAndTheLostOnesDoNot() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            desk.give(ana, boris, Compartment.TIMELINE);
            Instant counts = begin(desk, "boris", desk.sheets.get(0), desk.sheets.get(2));
            assertThat(counts).isEqualTo(desk.now.plus(Duration.ofHours(24)));
            VaultTest.refuses(Refusal.WRONG_SECRET, () -> signIn(desk, "boris"));
            assertThat(kinds(desk, desk.noor)).containsExactly(Kind.RECOVERY_BEGUN);
            assertThat(kinds(desk, desk.noor)).as("told until it is over").containsExactly(Kind.RECOVERY_BEGUN);
            assertThat(desk.log(ana)).contains("recovery-begun - done");
            desk.wait(Duration.ofHours(24).minusSeconds(1));
            VaultTest.refuses(Refusal.WRONG_SECRET, () -> signIn(desk, "boris"));
            desk.wait(Duration.ofSeconds(1));
            try (Session session = signIn(desk, "boris")) {
                assertThat(desk.facts(session, ana)).isEmpty();
            }
            VaultTest.refuses(Refusal.WRONG_SECRET, () -> desk.signIn("boris"));
            assertThat(kinds(desk, desk.noor)).containsExactly(Kind.RECOVERED);
            assertThat(kinds(desk, desk.noor)).as("told once").isEmpty();
            assertThat(desk.log(ana)).containsSubsequence("recovery-begun - done", "recovered - done");
            assertThat(desk.officeLog()).containsSubsequence("recovery-begun done", "recovered done");
        }
    }

    @Test
    void whoeverIsToldCanStopItAndTheOldWayInStays() {
        try (var desk = new Desk(folder)) {
            desk.hire("boris", Role.ATTORNEY);
            begin(desk, "boris", desk.sheets.get(0), desk.sheets.get(1));
            new Recovery(desk.office).stop(desk.noor, "boris", Desk.WORK);
            desk.wait(Duration.ofDays(2));
            VaultTest.refuses(Refusal.WRONG_SECRET, () -> signIn(desk, "boris"));
            desk.signIn("boris").close();
            assertThat(kinds(desk, desk.noor)).isEmpty();
            assertThat(desk.officeLog()).contains("recovery-stopped done");
            VaultTest.refuses(Refusal.NOT_GRANTED, () -> new Recovery(desk.office).stop(desk.noor, "boris", Desk.WORK));
        }
    }

    @Test
    void itCountsAtOnceWhereNobodyElseIsThereToBeTold() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            assertThat(begin(desk, "noor", desk.sheets.get(1), desk.sheets.get(2)))
                    .isEqualTo(desk.now);
            try (Session noor = signIn(desk, "noor")) {
                assertThat(desk.facts(noor, ana)).isEmpty();
            }
        }
    }

    @Test
    void aSlipIsNamedByItsGroupAndOneSheetIsNotTwo() {
        try (var desk = new Desk(folder)) {
            String sheet = desk.sheets.getFirst();
            char slip = sheet.charAt(6) == '7' ? '8' : '7';
            String wrong = sheet.substring(0, 6) + slip + sheet.substring(7);
            assertThatThrownBy(() -> begin(desk, "noor", wrong, desk.sheets.get(1)))
                    .isInstanceOfSatisfying(
                            Mistyped.class, typed -> assertThat(typed.groups()).containsExactly(2));
            VaultTest.refuses(Refusal.SHEETS_ALIKE, () -> begin(desk, "noor", sheet, sheet));
            try (RecoverySheets others = RecoverySheets.draw()) {
                List<String> printed = Desk.printed(others);
                VaultTest.refuses(Refusal.SHEET_UNKNOWN, () -> begin(desk, "noor", printed.get(0), printed.get(1)));
            }
        }
    }

    @Test
    void theDrillTriesOneSheetAndIsAskedForAfterHalfAYear() {
        try (var desk = new Desk(folder)) {
            assertThat(new Sheets(desk.office).drill(desk.noor, desk.sheets.get(1)))
                    .isEqualTo(2);
            desk.wait(Duration.ofDays(183));
            assertThat(kinds(desk, desk.noor)).isEmpty();
            desk.wait(Duration.ofDays(1));
            assertThat(kinds(desk, desk.noor)).containsExactly(Kind.DRILL_DUE);
            new Sheets(desk.office).drill(desk.noor, desk.sheets.get(0));
            assertThat(kinds(desk, desk.noor)).isEmpty();
            assertThat(desk.officeLog()).contains("drill done");
        }
    }

    @Test
    void newSheetsOpenEachAccountFromItsNextSignInAndTheOldOnesNoMore() {
        try (var desk = new Desk(folder);
                RecoverySheets next = RecoverySheets.draw()) {
            PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
            List<String> printed = Desk.printed(next);
            var sheets = new Sheets(desk.office);
            sheets.needNew(desk.noor, boris);
            assertThat(kinds(desk, desk.noor)).containsExactly(Kind.NEW_SHEETS_NEEDED);
            sheets.replace(desk.noor, next.typedBack(printed.getFirst()));
            assertThat(kinds(desk, desk.noor)).isEmpty();
            assertThat(sheets.behind(desk.noor)).isEqualTo(2);
            desk.signIn("boris").close();
            assertThat(sheets.behind(desk.noor)).isEqualTo(1);
            VaultTest.refuses(
                    Refusal.SHEET_UNKNOWN, () -> begin(desk, "boris", desk.sheets.get(0), desk.sheets.get(1)));
            begin(desk, "boris", printed.get(0), printed.get(1));
            desk.wait(Duration.ofDays(1));
            signIn(desk, "boris").close();
        }
    }

    private static Instant begin(Desk desk, String name, String one, String other) {
        return new Recovery(desk.office)
                .begin(name, one, other, Passphrase.of(AGAIN.toCharArray()), PrintedCode.fresh());
    }

    private static Session signIn(Desk desk, String name) {
        return desk.office.signIn(name, AGAIN.toCharArray());
    }

    private static List<Kind> kinds(Desk desk, Session session) {
        return new Notices(desk.office).tell(session).stream().map(Notice::kind).toList();
    }
}
