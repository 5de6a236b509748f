package org.throughline.vault.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// A text with signatures below it, as the C2SP specification `signed-note` writes it.
///
/// @param text ends with a line break; what is signed
public record SignedNote(String text, List<Signature> signatures) {
    private static final String DASH = "\u2014 ";
    private static final Pattern LINE = Pattern.compile(DASH + "(\\S+) ([A-Za-z0-9+/]+={0,2})");
    /// More lines than any honest note has.
    private static final int MOST = 100;

    /// One line below the text.
    ///
    /// @param encoded in Base64: four bytes that name the key, then what its algorithm makes of the text
    public record Signature(String name, String encoded) {
        static Signature of(String name, int key, byte[] bytes) {
            ByteBuffer all = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                    .putInt(key)
                    .put(bytes);
            return new Signature(name, Base64.getEncoder().encodeToString(all.array()));
        }

        /// The first four bytes of a hash over name, algorithm and public key.
        int key() {
            return ByteBuffer.wrap(Strict.base64(encoded)).getInt();
        }

        byte[] bytes() {
            byte[] all = Strict.base64(encoded);
            return Arrays.copyOfRange(all, Integer.BYTES, all.length);
        }

        private String line() {
            return DASH + name + " " + encoded + "\n";
        }
    }

    public SignedNote {
        if (!text.endsWith("\n")) throw new IllegalArgumentException("a note ends with a line break");
        signatures = List.copyOf(signatures);
    }

    /// The same note with one more signature.
    public SignedNote with(Signature signature) {
        var all = new ArrayList<>(signatures);
        all.add(signature);
        return new SignedNote(text, all);
    }

    /// The note as it stands in a file.
    public String written() {
        var written = new StringBuilder(text).append("\n");
        signatures.forEach(signature -> written.append(signature.line()));
        return written.toString();
    }

    /// @throws LedgerDamaged if it is not a signed note
    public static SignedNote read(String written) {
        int end = written.lastIndexOf("\n\n");
        if (end < 0 || !written.endsWith("\n")) throw new LedgerDamaged("this is not a signed note");
        List<String> lines = written.substring(end + 2).lines().toList();
        if (lines.isEmpty() || lines.size() > MOST) throw new LedgerDamaged("this note has no signature lines");
        return new SignedNote(
                written.substring(0, end + 1),
                lines.stream().map(SignedNote::signature).toList());
    }

    private static Signature signature(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) throw new LedgerDamaged("a signature line of this note cannot be read");
        var signature = new Signature(parts.group(1), parts.group(2));
        try {
            if (signature.bytes().length == 0) throw new LedgerDamaged("a signature line of this note is too short");
            return signature;
        } catch (IllegalArgumentException wrong) {
            throw new LedgerDamaged("a signature line of this note cannot be read", wrong);
        }
    }
}
