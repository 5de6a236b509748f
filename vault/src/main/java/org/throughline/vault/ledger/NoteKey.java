package org.throughline.vault.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// A public Ed25519 key with a name, that checks signatures below notes: those of a log over its own
/// checkpoints, and those of a witness, which also say when (C2SP `signed-note` and `tlog-cosignature`).
public final class NoteKey {
    /// What a key signs.
    public enum Use {
        /// The text itself.
        LOG(1),
        /// A time and the text: "on that day I saw this checkpoint, and it grew out of those I saw before".
        WITNESS(4);

        private final int algorithm;

        Use(int algorithm) {
            this.algorithm = algorithm;
        }
    }

    private static final int RAW = 32;
    /// What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410).
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final Use use;
    private final byte[] raw;

    /// @param raw the 32 bytes of the key
    public NoteKey(String name, Use use, byte[] raw) {
        if (name.isEmpty() || name.matches(".*[\\s+].*"))
            throw new IllegalArgumentException("the name of a key has no space and no plus: " + name);
        if (raw.length != RAW) throw new IllegalArgumentException("an Ed25519 key has 32 bytes, not " + raw.length);
        this.name = name;
        this.use = use;
        this.raw = raw.clone();
    }

    /// The key in its written form: `name+c74f20a3+ARpc2QcU...`.
    ///
    /// @throws IllegalArgumentException if it is not one
    public static NoteKey of(String written) {
        String[] parts = written.split("\\+", 3);
        if (parts.length != 3) throw new IllegalArgumentException("not a key: " + written);
        byte[] key = Strict.base64(parts[2]);
        for (Use use : Use.values())
            if (key.length == RAW + 1 && key[0] == use.algorithm) {
                var read = new NoteKey(parts[0], use, Arrays.copyOfRange(key, 1, key.length));
                if (read.hash().equals(parts[1])) return read;
            }
        throw new IllegalArgumentException("not a key: " + written);
    }

    public String written() {
        byte[] key =
                ByteBuffer.allocate(RAW + 1).put((byte) use.algorithm).put(raw).array();
        return name + "+" + hash() + "+" + Base64.getEncoder().encodeToString(key);
    }

    public String name() {
        return name;
    }

    public Use use() {
        return use;
    }

    private String hash() {
        return String.format(Locale.ROOT, "%08x", id());
    }

    /// The first four bytes of the hash over name, algorithm and key: tells keys of one name apart.
    int id() {
        MessageDigest digest = Hash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) use.algorithm);
        digest.update(raw);
        return ByteBuffer.wrap(digest.digest()).getInt();
    }

    /// Whether this key signed the note. A note with a wrong signature of this key is not signed by it,
    /// whatever other lines say.
    public boolean signed(SignedNote note) {
        var ours = note.signatures().stream()
                .filter(signature -> signature.name().equals(name) && signature.key() == id())
                .toList();
        return !ours.isEmpty() && ours.stream().allMatch(signature -> isGood(note, signature));
    }

    /// When a witness saw the note; empty if it did not sign it.
    public Optional<Instant> sawOn(SignedNote note) {
        if (use != Use.WITNESS || !signed(note)) return Optional.empty();
        return note.signatures().stream()
                .filter(signature -> signature.name().equals(name) && signature.key() == id())
                .map(signature ->
                        Instant.ofEpochSecond(ByteBuffer.wrap(signature.bytes()).getLong()))
                .findFirst();
    }

    private boolean isGood(SignedNote note, SignedNote.Signature signature) {
        return switch (use) {
            case LOG -> verifies(note.text().getBytes(StandardCharsets.UTF_8), signature.bytes());
            case WITNESS -> {
                if (signature.bytes().length <= Long.BYTES) yield false;
                ByteBuffer all = ByteBuffer.wrap(signature.bytes());
                long seconds = all.getLong();
                byte[] rest = new byte[all.remaining()];
                all.get(rest);
                yield verifies(witnessed(seconds, note.text()), rest);
            }
        };
    }

    /// What a witness signs.
    static byte[] witnessed(long seconds, String text) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key());
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            return false; // a signature of a wrong length is a wrong signature
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        byte[] encoded =
                ByteBuffer.allocate(X509.length + RAW).put(X509).put(raw).array();
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
