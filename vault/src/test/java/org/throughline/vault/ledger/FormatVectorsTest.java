package org.throughline.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The vectors that `docs/ledger-format.md` gives to those who write another program: a whole excerpt with
/// its receipt, made with the key of RFC 8032, section 7.1, test 1.
class FormatVectorsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final byte[] SEED =
            HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    private static final byte[] PUBLIC =
            HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

    private final Specimen specimen = Specimen.signedBy(signer(NoteKey.Use.LOG), 2);
    private final Receipt receipt = specimen.receipt(1);

    @Test
    void theFilesAreWhatTheFormatMakesOfTheirContent() throws IOException {
        assertThat(Files.readString(DOCS.resolve("vectors/ledger.json")))
                .isEqualTo(specimen.excerpt(receipt).json());
        assertThat(Files.readString(DOCS.resolve("vectors/receipt.txt"))).isEqualTo(receipt.written());
    }

    @Test
    void theFilesAreFoundWhole() throws IOException {
        String ledger = Files.readString(DOCS.resolve("vectors/ledger.json"));
        Receipt kept = Receipt.read(Files.readString(DOCS.resolve("vectors/receipt.txt")));
        assertThat(Verification.of(ledger, List.of(kept))).isEmpty();
    }

    @Test
    void thePageSaysTheValuesOnTheWay() throws IOException {
        String page = Files.readString(DOCS.resolve("ledger-format.md"));
        Leaf first = specimen.log.get(1);
        SignedNote note = specimen.checkpoint(specimen.log.size());
        SignedNote witnessed = signer(NoteKey.Use.WITNESS).witness(note, Instant.parse("2026-11-25T10:00:00Z"));
        assertThat(page)
                .contains(specimen.office.key().written())
                .contains(new String(first.read().canonical(), StandardCharsets.UTF_8))
                .contains(first.hash().hex())
                .contains(Checkpoint.of(note.text()).root().hex())
                .contains(witnessed.written());
    }

    private static Signer signer(NoteKey.Use use) {
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, SEED));
            return new Signer(new NoteKey("office.example", use, PUBLIC), message -> signed(key, message));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] signed(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
