package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.vault.keys.Refusing.damaged;
import static org.throughline.vault.keys.Refusing.refuses;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSealTest {
    private static final int KIB64 = 64 * 1024;

    private final ClientId ana = ClientId.fresh();
    private final CaseKey documents = CaseKey.fresh(ana, Compartment.DOCUMENTS);
    private final DocumentName name = new DocumentName(ana, UUID.randomUUID());
    private final DocumentKey key = DocumentKey.fresh(name);
    private final DocumentSeal seal = new DocumentSeal(key);

    @Test
    void aBodyCutShortAnywhereIsRefusedBeforeItsFirstByte() throws IOException {
        byte[] body = sealed(random(3 * (1 << 20)));
        for (int cut :
                new int[] {0, 1, 2, 3, 41, 42, 100, 1 << 20, (1 << 20) + 2, 2 << 20, body.length - 17, body.length - 1})
            refuses(Refusal.DOCUMENT_CHANGED, () -> seal.verify(from(Arrays.copyOf(body, cut))));
    }

    @Test
    void aBodyCutAtTheEdgeOfASegmentIsRefused() throws IOException {
        byte[] body = sealed(random(3 * (1 << 20)));
        int edge = 2 + 2 * (1 << 20);
        refuses(Refusal.DOCUMENT_CHANGED, () -> seal.verify(from(Arrays.copyOf(body, edge))));
        byte[] longer = Arrays.copyOf(body, body.length + 1);
        refuses(Refusal.DOCUMENT_CHANGED, () -> seal.verify(from(longer)));
    }

    @Test
    void oneChangedBitIsRefused() throws IOException {
        byte[] body = sealed(random(10));
        damaged(Arrays.copyOf(body, 60)).limit(60).forEach(bad -> {
            byte[] whole = body.clone();
            System.arraycopy(bad, 0, whole, 0, bad.length);
            refuses(Refusal.DOCUMENT_CHANGED, () -> seal.verify(from(whole)));
        });
        byte[] last = body.clone();
        last[body.length - 1] ^= 1;
        refuses(Refusal.DOCUMENT_CHANGED, () -> seal.verify(from(last)));
    }

    @Test
    void theBodyOfAnotherDocumentIsRefused() throws IOException {
        byte[] body = sealed(random(10));
        var sameKeyOtherName = new DocumentKey(
                new DocumentName(ana, UUID.randomUUID()),
                Secret.owning(key.secret().copy()));
        refuses(Refusal.DOCUMENT_CHANGED, () -> new DocumentSeal(sameKeyOtherName).verify(from(body)));
        refuses(Refusal.DOCUMENT_CHANGED, () -> new DocumentSeal(DocumentKey.fresh(name)).verify(from(body)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, KIB64 - 1, KIB64, KIB64 + 1, 1 << 20, 2_500_000})
    void whatWasSealedComesBackAndItsSealedSizeTellsLittle(int length) throws IOException {
        byte[] plain = random(length);
        byte[] body = sealed(plain);
        assertThat(sealed(new byte[length / KIB64 * KIB64])).hasSameSizeAs(body);
        VerifiedDocument document = seal.verify(from(body));
        assertThat(document.length()).isEqualTo(length);
        try (InputStream read = document.read()) {
            assertThat(read.readAllBytes()).isEqualTo(plain);
            assertThat(read.read()).isEqualTo(-1);
        }
    }

    @Test
    void theEndOfTheDocumentMayLookLikePadding() throws IOException {
        byte[] plain = new byte[300];
        plain[200] = Padding.MARK;
        VerifiedDocument document = seal.verify(from(sealed(plain)));
        assertThat(document.length()).isEqualTo(300);
        try (InputStream read = document.read()) {
            for (byte expected : plain) assertThat(read.read()).isEqualTo(expected & 0xff);
            assertThat(read.read()).isEqualTo(-1);
        }
    }

    @Test
    void aBodyChangedAfterItWasVerifiedGivesNoWrongByte() throws IOException {
        byte[] plain = random(3 * (1 << 20));
        byte[] body = sealed(plain);
        var openings = new AtomicInteger();
        VerifiedDocument document = seal.verify(
                () -> new ByteArrayInputStream(openings.getAndIncrement() == 0 ? body : Arrays.copyOf(body, 2 << 20)));
        var given = new ByteArrayOutputStream();
        try (InputStream read = document.read()) {
            refuses(Refusal.DOCUMENT_CHANGED, () -> read.transferTo(given));
        }
        assertThat(plain).startsWith(given.toByteArray());
        assertThat(given.size()).isLessThan(plain.length);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingThatOpens() {
        var body = new ByteArrayOutputStream();
        InputStream breaking = new Failing(new byte[300_000], 200_000);
        assertThatThrownBy(() -> seal.seal(breaking, body)).hasMessage("the line went dead");
        refuses(Refusal.DOCUMENT_CHANGED, () -> seal.verify(from(body.toByteArray())));
    }

    @Test
    void aDiskThatFailsIsNotTakenForTampering() throws IOException {
        byte[] body = sealed(random(2 << 20));
        for (int good : new int[] {0, 20, 1_200_000})
            assertThatThrownBy(() -> seal.verify(() -> new Failing(body, good)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the line went dead");
    }

    @Test
    void theKeyOfADocumentOpensInItsPlaceAlone() {
        Bytes wrapped = key.wrap(documents);
        assertThat(DocumentKey.unwrap(documents, name, wrapped).secret().copy())
                .isEqualTo(key.secret().copy());
        refuses(
                Refusal.DOCUMENT_KEY_CHANGED,
                () -> DocumentKey.unwrap(documents, new DocumentName(ana, UUID.randomUUID()), wrapped));
        refuses(Refusal.DOCUMENT_KEY_CHANGED, () -> DocumentKey.unwrap(documents.next(), name, wrapped));
        damaged(wrapped.toArray())
                .skip(2)
                .forEach(bad -> refuses(
                        Refusal.DOCUMENT_KEY_CHANGED, () -> DocumentKey.unwrap(documents, name, Bytes.of(bad))));
    }

    @Test
    void theKeyOfAnotherPartOrClientDoesNotLockDocuments() {
        CaseKey notes = CaseKey.fresh(ana, Compartment.NOTES);
        CaseKey bens = CaseKey.fresh(ClientId.fresh(), Compartment.DOCUMENTS);
        assertThatThrownBy(() -> key.wrap(notes)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key.wrap(bens)).isInstanceOf(IllegalArgumentException.class);
        var old = new CaseKey(documents.name(), Secret.fresh(), false);
        refuses(Refusal.EPOCH_CLOSED, () -> key.wrap(old));
    }

    @Test
    void aClosedKeySealsNothing() {
        key.close();
        refuses(Refusal.LOCKED, () -> sealed(random(1)));
    }

    private byte[] sealed(byte[] plain) throws IOException {
        var body = new ByteArrayOutputStream();
        assertThat(seal.seal(new ByteArrayInputStream(plain), body)).isEqualTo(plain.length);
        return body.toByteArray();
    }

    private static DocumentSeal.Body from(byte[] body) {
        return () -> new ByteArrayInputStream(body);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /// Gives some good bytes, then fails as a disk or a line does.
    private static final class Failing extends InputStream {
        private final InputStream good;

        Failing(byte[] all, int good) {
            this.good = new ByteArrayInputStream(all, 0, good);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = good.read(into, from, length);
            if (read < 0) throw new IOException("the line went dead");
            return read;
        }
    }
}
