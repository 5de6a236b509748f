package org.throughline.vault.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.vault.keys.Refusing.damaged;
import static org.throughline.vault.keys.Refusing.refuses;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSealTest {
    private static final UUID ROW = UUID.randomUUID();
    private static final RowName FIRST = new RowName("facts", ROW, 1);
    private static final byte[] PLAIN = "A 012 345 678".getBytes(UTF_8);

    private final ClientId ana = ClientId.fresh();
    private final Secret secret = Secret.fresh();
    private final RecordSeal seal = new RecordSeal(key(ana, Compartment.TIMELINE, 1));

    @Test
    void oneChangedBitIsRefused() {
        damaged(seal.seal(FIRST, PLAIN))
                .skip(2)
                .forEach(bad -> refuses(Refusal.RECORD_CHANGED, () -> seal.open(FIRST, bad)));
    }

    @Test
    void anotherVersionOrAlgorithmIsRefused() {
        damaged(seal.seal(FIRST, PLAIN))
                .limit(2)
                .forEach(bad -> refuses(Refusal.UNREADABLE, () -> seal.open(FIRST, bad)));
    }

    @Test
    void aRowThatWasMovedDoesNotOpen() {
        byte[] sealed = seal.seal(FIRST, PLAIN);
        refuses(Refusal.RECORD_CHANGED, () -> seal.open(new RowName("facts", UUID.randomUUID(), 1), sealed));
        refuses(Refusal.RECORD_CHANGED, () -> seal.open(new RowName("reviews", ROW, 1), sealed));
        refuses(Refusal.RECORD_CHANGED, () -> seal.open(new RowName("facts", ROW, 2), sealed));
    }

    @Test
    void aRowUnderAnotherLabelDoesNotOpenEvenWithTheSameKey() {
        byte[] sealed = seal.seal(FIRST, PLAIN);
        for (CaseKey other : new CaseKey[] {
            key(ClientId.fresh(), Compartment.TIMELINE, 1),
            key(ana, Compartment.NOTES, 1),
            key(ana, Compartment.TIMELINE, 2)
        }) refuses(Refusal.RECORD_CHANGED, () -> new RecordSeal(other).open(FIRST, sealed));
    }

    @Test
    void whatWasSealedOpens() {
        byte[] sealed = seal.seal(FIRST, PLAIN);
        assertThat(seal.open(FIRST, sealed)).isEqualTo(PLAIN);
        assertThat(seal.open(FIRST, seal.seal(FIRST, new byte[0]))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 254, 255, 256, 257, 1000})
    void theSealedSizeGrowsInSteps(int length) {
        byte[] plain = new byte[length];
        byte[] sealed = seal.seal(FIRST, plain);
        int steps = length / 256 + 1;
        assertThat(sealed).hasSize(2 + 12 + steps * 256 + 16);
        assertThat(seal.open(FIRST, sealed)).isEqualTo(plain);
    }

    @Test
    void aKeyThatWasReplacedReadsButDoesNotWrite() {
        CaseKey old = new CaseKey(new KeyName(ana, Compartment.TIMELINE, 1), secret, false);
        byte[] sealed = seal.seal(FIRST, PLAIN);
        assertThat(new RecordSeal(old).open(FIRST, sealed)).isEqualTo(PLAIN);
        refuses(Refusal.EPOCH_CLOSED, () -> new RecordSeal(old).seal(FIRST, PLAIN));
    }

    @Test
    void aClosedKeyNeitherReadsNorWrites() {
        CaseKey key = CaseKey.fresh(ana, Compartment.CARD);
        var closing = new RecordSeal(key);
        byte[] sealed = closing.seal(FIRST, PLAIN);
        key.close();
        refuses(Refusal.LOCKED, () -> closing.open(FIRST, sealed));
        refuses(Refusal.LOCKED, () -> closing.seal(FIRST, PLAIN));
    }

    @Test
    void theNextEpochHasAnotherKeyUnderTheNextName() {
        CaseKey first = CaseKey.fresh(ana, Compartment.CARD);
        CaseKey second = first.next();
        assertThat(first.name()).isEqualTo(new KeyName(ana, Compartment.CARD, 1));
        assertThat(second.name()).isEqualTo(new KeyName(ana, Compartment.CARD, 2));
        assertThat(second.isCurrent()).isTrue();
        assertThat(second.secret().copy()).isNotEqualTo(first.secret().copy());
    }

    @Test
    void plainTextThatWasNeverPaddedIsRefused() {
        refuses(Refusal.UNREADABLE, () -> Padding.strip(new byte[256]));
        refuses(Refusal.UNREADABLE, () -> Padding.strip(new byte[0]));
        refuses(Refusal.UNREADABLE, () -> Padding.strip(new byte[] {1, 2, 3}));
        assertThat(Padding.strip(new byte[] {Padding.MARK})).isEmpty();
    }

    @Test
    void namesThatCouldBeMisreadAreNone() {
        assertThatThrownBy(() -> new RowName("facts|x", ROW, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowName("facts", ROW, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeyName(ana, Compartment.CARD, 0)).isInstanceOf(IllegalArgumentException.class);
        UUID ofTime = UUID.fromString("019a0000-0000-7000-8000-000000000000");
        assertThatThrownBy(() -> new ClientId(ofTime)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrincipalId(ofTime)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ClientId.of(ana.toString())).isEqualTo(ana);
    }

    private CaseKey key(ClientId client, Compartment part, int epoch) {
        return new CaseKey(new KeyName(client, part, epoch), secret, true);
    }
}
