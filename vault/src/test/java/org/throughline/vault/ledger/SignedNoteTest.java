package org.throughline.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void aNoteSignedByAnotherProgramIsVerifiedAndWrittenBackTheSame() {
        NoteKey key = NoteKey.of(PETER);
        SignedNote note = SignedNote.read(NOTE);
        assertThat(key.written()).isEqualTo(PETER);
        assertThat(key.signed(note)).isTrue();
        assertThat(note.written()).isEqualTo(NOTE);
    }

    @Test
    void aNoteChangedByOneLetterIsNotSigned() {
        assertThat(NoteKey.of(PETER).signed(SignedNote.read(NOTE.replace("answer", "Answer"))))
                .isFalse();
        assertThat(NoteKey.of(PETER).signed(SignedNote.read(NOTE.replace("x08go/ZJ", "x08go/ZK"))))
                .isFalse();
    }

    @Test
    void aCheckpointOfOursIsSignedAndReadAgain() throws GeneralSecurityException {
        Signer office = signer("office.example", NoteKey.Use.LOG);
        var checkpoint = new Checkpoint("office.example/log", 8, Hash.leaf(new byte[] {1}));
        SignedNote note = office.sign(new SignedNote(checkpoint.text(), List.of()));
        SignedNote read = SignedNote.read(note.written());
        assertThat(office.key().signed(read)).isTrue();
        assertThat(Checkpoint.of(read.text())).isEqualTo(checkpoint);
        assertThat(signer("office.example", NoteKey.Use.LOG).key().signed(read)).isFalse();
    }

    @Test
    void aWitnessSaysWhenItSawTheCheckpoint() throws GeneralSecurityException {
        Signer office = signer("office.example", NoteKey.Use.LOG);
        Signer witness = signer("other.example", NoteKey.Use.WITNESS);
        var checkpoint = new Checkpoint("office.example/log", 8, Hash.leaf(new byte[] {1}));
        SignedNote note = office.sign(new SignedNote(checkpoint.text(), List.of()));
        Instant now = Instant.parse("2026-11-25T10:00:00Z");
        SignedNote seen = SignedNote.read(witness.witness(note, now).written());
        assertThat(witness.key().sawOn(seen)).contains(now);
        assertThat(office.key().signed(seen)).isTrue();
        assertThat(witness.key().sawOn(note)).isEmpty();
        assertThat(office.key().sawOn(seen)).isEmpty();
        SignedNote other = SignedNote.read(seen.written().replace("\n8\n", "\n9\n"));
        assertThat(witness.key().sawOn(other)).isEmpty();
    }

    @Test
    void whatIsNoNoteNoKeyOrNoCheckpointIsRefused() {
        assertThatThrownBy(() -> SignedNote.read("text\n")).isInstanceOf(LedgerDamaged.class);
        assertThatThrownBy(() -> SignedNote.read("text\n\n- name AAAAAAA=\n")).isInstanceOf(LedgerDamaged.class);
        assertThatThrownBy(() -> SignedNote.read("text\n\n\u2014 name AAAA\n")).isInstanceOf(LedgerDamaged.class);
        assertThatThrownBy(() -> SignedNote.read("text\n\n\u2014 name !!!!\n")).isInstanceOf(LedgerDamaged.class);
        assertThatThrownBy(() -> NoteKey.of(PETER.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.of("nothing")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checkpoint.of("log\n08\nAAAA\n")).isInstanceOf(LedgerDamaged.class);
        assertThatThrownBy(() -> Checkpoint.of("log\n8\nAAAA\n")).isInstanceOf(LedgerDamaged.class);
    }

    static Signer signer(String name, NoteKey.Use use) throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return new Signer(new NoteKey(name, use, raw), message -> {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(pair.getPrivate());
                signature.update(message);
                return signature.sign();
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }
}
