package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.vault.keys.Refusing.damaged;
import static org.throughline.vault.keys.Refusing.refuses;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private final OfficeSigner signer = OfficeSigner.fresh();
    private final RecoverySheets sheets = RecoverySheets.draw();
    private final List<String> typed =
            sheets.sheets().stream().map(RecoveryTest::typed).toList();
    private final RecoverySet set = sheets.typedBack(typed.getFirst());
    private final Puk puk = Puk.fresh(PrincipalId.fresh());
    private final ByRecovery method = puk.wrap(set);

    @Test
    void aMistypedSheetGivesNoKeyButTheNameOfItsBadGroup() {
        var groups = new ArrayList<>(sheets.sheets().get(1).groups());
        String good = groups.get(6);
        groups.set(6, (good.charAt(0) == '2' ? "3" : "2") + good.substring(1));
        for (String bad : List.of(String.join(" ", groups), String.join("", groups)))
            assertThatThrownBy(() -> set.open(typed.getFirst(), bad))
                    .isInstanceOfSatisfying(
                            Mistyped.class, slip -> assertThat(slip.groups()).containsExactly(7));
    }

    @Test
    void aSheetOfAnotherSetIsRefused() {
        String other = typed(RecoverySheets.draw().sheets().get(1));
        refuses(Refusal.SHEET_UNKNOWN, () -> set.open(typed.getFirst(), other));
        refuses(Refusal.SHEET_UNKNOWN, () -> set.check(other));
        refuses(Refusal.SHEET_UNKNOWN, () -> RecoverySheets.draw().typedBack(other));
        RecoverySheet real = sheets.sheets().get(1);
        var renamed = RecoverySheet.of(set.name(), 2, Bytes.ofHex("00".repeat(7)), real.share());
        refuses(Refusal.SHEET_UNKNOWN, () -> set.check(typed(renamed)));
    }

    @Test
    void aSheetThatIsNotWhatWasPrintedIsRefused() {
        byte[] share = sheets.sheets().get(1).share();
        share[4] ^= 1;
        refuses(Refusal.SHEET_WRONG, () -> set.check(typed(RecoverySheet.of(set.name(), 2, set.mark(), share))));
        share[4] ^= 1;
        for (int index : new int[] {0, 1, 3, 4, -1})
            refuses(
                    Refusal.SHEET_WRONG,
                    () -> set.check(typed(RecoverySheet.of(set.name(), index, set.mark(), share))));
        assertThat(set.check(typed(RecoverySheet.of(set.name(), 2, set.mark(), share))))
                .isEqualTo(2);
    }

    @Test
    void theSameSheetTwiceIsRefused() {
        refuses(Refusal.SHEETS_ALIKE, () -> set.open(typed.get(2), typed.get(2)));
    }

    @Test
    void sheetsThatGiveAnotherKeyThanTheSetsAreRefused() {
        RecoverySheets others = RecoverySheets.draw();
        List<RecoverySheet> forged = others.sheets().stream()
                .map(sheet -> RecoverySheet.of(set.name(), sheet.index(), set.mark(), sheet.share()))
                .toList();
        var claimed = new RecoverySet(
                set.name(),
                set.publicKey(),
                forged.stream().map(RecoverySheet::commitment).toList());
        refuses(Refusal.RECOVERY_WRONG, () -> claimed.open(typed(forged.get(0)), typed(forged.get(1))));
    }

    @Test
    void aSheetOfALaterVersionIsRefused() {
        byte[] bytes = PrintedGroups.read(typed.getFirst(), 45);
        bytes[0] = 2;
        String later = String.join(" ", PrintedGroups.print(bytes));
        refuses(Refusal.UNREADABLE, () -> set.check(later));
    }

    @Test
    void anyTwoSheetsInAnyOrderOpenWhatWasSealedToTheSet() {
        for (int a = 0; a < 3; a++)
            for (int b = 0; b < 3; b++) {
                if (a == b) continue;
                try (RecoveryKey key = set.open(typed.get(a), typed.get(b));
                        Puk opened = method.open(key)) {
                    assertThat(opened.secret().copy()).isEqualTo(puk.secret().copy());
                    assertThat(opened.principal()).isEqualTo(puk.principal());
                }
            }
    }

    @Test
    void aRowMovedOrSealedToAnotherSetOpensNothing() {
        RecoveryKey key = set.open(typed.get(0), typed.get(1));
        var moved = new ByRecovery(PrincipalId.fresh(), method.id(), method.set(), method.wrapped());
        refuses(Refusal.WRONG_SECRET, () -> moved.open(key));
        RecoverySheets others = RecoverySheets.draw();
        RecoverySet other = others.typedBack(typed(others.sheets().get(2)));
        refuses(Refusal.WRONG_SECRET, () -> puk.wrap(other).open(key));
        key.close();
        refuses(Refusal.LOCKED, () -> method.open(key));
    }

    @Test
    void theDrillNamesTheSheetAndNeedsNoOther() {
        assertThat(typed).extracting(set::check).containsExactly(1, 2, 3);
    }

    @Test
    void aSetThatTheOfficeDidNotSignIsRefused() {
        Bytes stored = signer.enter(set);
        refuses(
                Refusal.RECOVERY_FORGED,
                () -> RecoverySet.verified(stored, OfficeSigner.fresh().key()));
        damaged(stored.toArray())
                .forEach(bad -> assertThatThrownBy(() -> RecoverySet.verified(Bytes.of(bad), signer.key()))
                        .isInstanceOf(Refused.class));
        RecoverySet read = RecoverySet.verified(stored, signer.key());
        assertThat(read.check(typed.get(1))).isEqualTo(2);
        assertThat(read.publicKey()).isEqualTo(set.publicKey());
        assertThat(read.name()).isEqualTo(set.name());
    }

    @Test
    void eachSheetSaysInClearWhatItIs() {
        assertThat(sheets.sheets()).extracting(RecoverySheet::index).containsExactly(1, 2, 3);
        assertThat(sheets.sheets()).allMatch(sheet -> sheet.set().equals(set.name()));
        assertThat(sheets.sheets()).allMatch(sheet -> sheet.mark().equals(set.mark()));
        assertThat(sheets.sheets().getFirst()).hasToString("sheet 1 of set " + set.name());
        assertThat(sheets.sheets().getFirst().groups()).hasSize(19);
    }

    @Test
    void closingWipesTheSheets() {
        sheets.close();
        assertThat(sheets.sheets()).allMatch(sheet -> java.util.Arrays.equals(sheet.share(), new byte[32]));
    }

    private static String typed(RecoverySheet sheet) {
        return String.join(" ", sheet.groups());
    }
}
