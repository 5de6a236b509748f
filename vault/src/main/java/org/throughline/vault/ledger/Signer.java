package org.throughline.vault.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.UnaryOperator;

/// Signs notes with a key that stays where it is: whoever holds it gives the signature of some bytes.
///
/// @param key the public half
/// @param ed25519 what the private half makes of a message: 64 bytes
public record Signer(NoteKey key, UnaryOperator<byte[]> ed25519) {
    /// The note with the signature of a log below it.
    public SignedNote sign(SignedNote note) {
        byte[] signature = ed25519.apply(note.text().getBytes(StandardCharsets.UTF_8));
        return note.with(SignedNote.Signature.of(key.name(), key.id(), signature));
    }

    /// The note with the signature of a witness below it, which also says when.
    public SignedNote witness(SignedNote note, Instant now) {
        long seconds = now.getEpochSecond();
        byte[] signature = ed25519.apply(NoteKey.witnessed(seconds, note.text()));
        ByteBuffer all = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature);
        return note.with(SignedNote.Signature.of(key.name(), key.id(), all.array()));
    }
}
