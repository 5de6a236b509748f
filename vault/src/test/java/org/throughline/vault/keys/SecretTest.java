package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.vault.keys.Refusing.refuses;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void closingWipesTheBytesThemselves() {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 7);
        Secret.owning(bytes).close();
        assertThat(bytes).containsOnly(0);
    }

    @Test
    void aClosedSecretGivesNothing() {
        Secret secret = Secret.fresh();
        secret.mustBeOpen();
        secret.close();
        refuses(Refusal.LOCKED, secret::copy);
        refuses(Refusal.LOCKED, secret::mustBeOpen);
    }

    @Test
    void aCopyIsWorthAsMuchAndIsNotTheSameArray() {
        Secret secret = Secret.fresh();
        byte[] copy = secret.copy();
        assertThat(copy).hasSize(32).isEqualTo(secret.copy());
        Arrays.fill(copy, (byte) 0);
        assertThat(secret.copy()).isNotEqualTo(copy);
    }

    @Test
    void twoFreshSecretsDiffer() {
        assertThat(Secret.fresh().copy()).isNotEqualTo(Secret.fresh().copy());
    }

    @Test
    void aKeyOfAnotherSizeIsNone() {
        assertThatThrownBy(() -> Secret.owning(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingThatHoldsAKeyPrintsIt() {
        ClientId client = ClientId.fresh();
        CaseKey key = CaseKey.fresh(client, Compartment.CARD);
        assertThat(Secret.fresh()).hasToString("a secret");
        assertThat(key).hasToString("the key of " + client + "|card|1");
        var office = new SmallOffice();
        Unlocked session = office.hire(Role.ATTORNEY);
        assertThat(session).hasToString("the unlocked keys of " + session.principal());
        assertThat(Puk.fresh(session.principal())).hasToString("the unlock key of " + session.principal());
        assertThat(Passphrase.of("one two three four".toCharArray())).hasToString("a passphrase");
        assertThat(PrintedCode.fresh()).hasToString("a printed code");
        assertThat(PasskeySecret.sent(new byte[32])).hasToString("a passkey's secret");
        var name = new DocumentName(client, SmallOffice.CONSENT);
        assertThat(DocumentKey.fresh(name)).hasToString("the key of document " + name);
        assertThat(new RecoveryKey(Secret.fresh())).hasToString("the recovery key");
    }
}
