package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.vault.keys.Refusing.damaged;
import static org.throughline.vault.keys.Refusing.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnlockTest {
    private static final Bytes CREDENTIAL = Bytes.ofHex("c0ffee");
    private static final Bytes SALT = Bytes.ofHex("11".repeat(32));
    private static final String PHRASE = "unpaved turtle jolly ember vase";

    private final OfficeKey office = OfficeSigner.fresh().key();
    private final Puk puk = Puk.fresh(PrincipalId.fresh());
    private final Bytes sealedKeys = puk.makeKeys(office);

    @Test
    void anotherPassphraseOpensNothing() {
        ByPassphrase method = ByPassphrase.wrap(puk, phrase(PHRASE), PassphraseCost.LEAST);
        refuses(Refusal.WRONG_SECRET, () -> method.open(phrase(PHRASE + "s")));
        assertThat(same(method.open(phrase(PHRASE)))).isTrue();
        assertThat(same(method.open(phrase("  unpaved   turtle\tjolly ember vase "))))
                .isTrue();
    }

    @Test
    void aRowMovedToAnotherPrincipalOrMethodOpensNothing() {
        ByPassphrase m = ByPassphrase.wrap(puk, phrase(PHRASE), PassphraseCost.LEAST);
        refuses(
                Refusal.WRONG_SECRET,
                () -> new ByPassphrase(PrincipalId.fresh(), m.id(), m.cost(), m.salt(), m.wrapped())
                        .open(phrase(PHRASE)));
        refuses(
                Refusal.WRONG_SECRET,
                () -> new ByPassphrase(m.principal(), UUID.randomUUID(), m.cost(), m.salt(), m.wrapped())
                        .open(phrase(PHRASE)));
    }

    @Test
    void aCheapWrapIsRaisedAtTheNextUnlockAndADearOneIsNot() {
        ByPassphrase cheap = ByPassphrase.wrap(puk, phrase(PHRASE), PassphraseCost.LEAST);
        Puk opened = cheap.open(phrase(PHRASE));
        ByPassphrase raised = cheap.raised(opened, phrase(PHRASE)).orElseThrow();
        assertThat(raised.cost()).isEqualTo(PassphraseCost.NOW);
        assertThat(same(raised.open(phrase(PHRASE)))).isTrue();
        assertThat(raised.raised(opened, phrase(PHRASE))).isEmpty();
        assertThat(new PassphraseCost(65536, 2, 1).isBehind()).isTrue();
        assertThat(new PassphraseCost(65535, 3, 1).isBehind()).isTrue();
        assertThat(new PassphraseCost(65537, 4, 1).isBehind()).isFalse();
    }

    @Test
    void aCostOutOfBoundsIsRefusedSoThatAnEditedRowCannotEatTheMemory() {
        for (int[] c : new int[][] {
            {19 * 1024 - 1, 2, 1}, {1024 * 1024 + 1, 2, 1}, {65536, 1, 1}, {65536, 17, 1}, {65536, 3, 0}, {65536, 3, 9}
        }) assertThatThrownBy(() -> new PassphraseCost(c[0], c[1], c[2])).isInstanceOf(IllegalArgumentException.class);
        assertThat(new PassphraseCost(1024 * 1024, 16, 8).isBehind()).isFalse();
        assertThat(PassphraseCost.LEAST.isBehind()).isTrue();
    }

    @Test
    void anAccountThatDoesNotExistCostsAsMuchAndNeverOpens() {
        ByPassphrase nobody = ByPassphrase.ofNobody();
        assertThat(nobody.cost()).isEqualTo(PassphraseCost.NOW);
        assertThat(nobody.stored().size())
                .isEqualTo(puk.wrap(phrase(PHRASE)).stored().size());
        refuses(Refusal.WRONG_SECRET, () -> nobody.open(phrase(PHRASE)));
    }

    @Test
    void aPasskeyOpensWithItsOwnSecretAlone() {
        PasskeySecret secret = PasskeySecret.ofPrf(new byte[32], SALT);
        ByPasskey method = puk.wrap(secret, CREDENTIAL, SALT);
        assertThat(same(method.open(PasskeySecret.ofPrf(new byte[32], SALT)))).isTrue();
        refuses(
                Refusal.WRONG_SECRET,
                () -> method.open(PasskeySecret.ofPrf(new byte[32], Bytes.ofHex("12".repeat(32)))));
        refuses(
                Refusal.WRONG_SECRET,
                () -> new ByPasskey(method.principal(), method.id(), SALT, SALT, method.wrapped()).open(secret));
    }

    @Test
    void whatThePageSentIsTakenAsItIsAndWiped() {
        byte[] derived = PasskeySecret.ofPrf(new byte[32], SALT).key().copy();
        byte[] sent = derived.clone();
        PasskeySecret secret = PasskeySecret.sent(sent);
        assertThat(sent).containsOnly(0);
        assertThat(secret.key().copy()).isEqualTo(derived);
        refuses(Refusal.UNREADABLE, () -> PasskeySecret.sent(new byte[31]));
        secret.close();
        refuses(Refusal.LOCKED, () -> secret.key().copy());
    }

    @Test
    void aPrintedCodeOpensAsItWasPrinted() {
        PrintedCode code = PrintedCode.fresh();
        ByPrintedCode method = puk.wrap(code);
        assertThat(code.groups()).hasSize(9).allMatch(group -> group.length() == 5);
        assertThat(same(method.open(PrintedCode.read(String.join(" ", code.groups())))))
                .isTrue();
        refuses(Refusal.WRONG_SECRET, () -> method.open(PrintedCode.fresh()));
        code.close();
        refuses(Refusal.WRONG_SECRET, () -> method.open(code));
    }

    @Test
    void everyWayInIsStoredAndReadBack() {
        for (UnlockMethod method : all())
            assertThat(UnlockMethod.read(method.stored())).isEqualTo(method);
    }

    @Test
    void aChangedRowIsUnreadableOrOpensNothing() {
        PrintedCode code = PrintedCode.fresh();
        damaged(puk.wrap(code).stored().toArray())
                .forEach(bad -> assertThatThrownBy(() -> {
                            UnlockMethod read = UnlockMethod.read(Bytes.of(bad));
                            if (read instanceof ByPrintedCode method) method.open(code);
                        })
                        .isInstanceOf(Refused.class));
        Form form = Form.read(UnlockMethod.LABEL, puk.wrap(code).stored());
        refuses(
                Refusal.UNREADABLE,
                () -> UnlockMethod.read(form.with("kind", "face").stored()));
        refuses(
                Refusal.UNREADABLE,
                () -> UnlockMethod.read(form.with("more", "x").stored()));
        refuses(Refusal.UNREADABLE, () -> UnlockMethod.read(form.without("salt").stored()));
    }

    @Test
    void twoWaysOfOnesOwnAreEnough() {
        List<UnlockMethod> all = all();
        assertThat(UnlockMethod.areEnough(all)).isTrue();
        assertThat(UnlockMethod.areEnough(all.subList(0, 2))).isTrue();
        assertThat(UnlockMethod.areEnough(all.subList(1, 3))).isTrue();
        assertThat(UnlockMethod.areEnough(all.subList(0, 1))).isFalse();
        assertThat(UnlockMethod.areEnough(all.subList(2, 5))).isFalse();
    }

    @Test
    void theKeysOfOneDoNotOpenForAnother() {
        refuses(Refusal.KEYS_CHANGED, () -> Puk.fresh(puk.principal()).unlock(sealedKeys));
        Puk renamed = new Puk(PrincipalId.fresh(), Secret.owning(puk.secret().copy()));
        refuses(Refusal.KEYS_CHANGED, () -> renamed.unlock(sealedKeys));
        damaged(sealedKeys.toArray())
                .skip(2)
                .forEach(bad -> refuses(Refusal.KEYS_CHANGED, () -> puk.unlock(Bytes.of(bad))));
    }

    @Test
    void theKeysAreTheSameAtEachSignInAndTheOfficeIsPinnedAmongThem() {
        Unlocked first = puk.unlock(sealedKeys);
        Unlocked second = puk.unlock(sealedKeys);
        assertThat(second.publicKeys()).isEqualTo(first.publicKeys());
        assertThat(first.publicKeys().sealing()).isNotEqualTo(first.publicKeys().signing());
        assertThat(second.office()).isEqualTo(office);
        assertThat(second.principal()).isEqualTo(puk.principal());
    }

    @Test
    void keysOfAnotherShapeAreUnreadable() {
        byte[] context = ("tl/principal-keys/v1|" + puk.principal()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (byte[] plain : new byte[][] {new byte[129], new byte[128], {1}}) {
            Bytes sealed = Bytes.of(Aes.under(puk.secret()).seal(plain, context));
            refuses(Refusal.UNREADABLE, () -> puk.unlock(sealed));
        }
    }

    @Test
    void aClosedUnlockKeyDoesNothing() {
        puk.close();
        refuses(Refusal.LOCKED, () -> puk.unlock(sealedKeys));
        refuses(Refusal.LOCKED, () -> puk.makeKeys(office));
    }

    private List<UnlockMethod> all() {
        RecoverySheets sheets = RecoverySheets.draw();
        RecoverySet set =
                sheets.typedBack(String.join(" ", sheets.sheets().getFirst().groups()));
        return List.of(
                ByPassphrase.wrap(puk, phrase(PHRASE), PassphraseCost.LEAST),
                puk.wrap(PrintedCode.fresh()),
                puk.wrap(PasskeySecret.ofPrf(new byte[32], SALT), CREDENTIAL, SALT),
                puk.wrap(set),
                new SecondFactor(puk.principal(), UUID.randomUUID(), CREDENTIAL));
    }

    private boolean same(Puk opened) {
        return opened.principal().equals(puk.principal())
                && java.util.Arrays.equals(opened.secret().copy(), puk.secret().copy());
    }

    private static Passphrase phrase(String text) {
        return Passphrase.of(text.toCharArray());
    }
}
