package org.throughline.vault.keys;

import java.nio.charset.StandardCharsets;

/// The office's signing key. It names who is in the office with which keys, and opens nothing.
///
/// It is made once, at set-up, and then shared among those who enter others into the list ([Unlocked#share]).
public final class OfficeSigner implements AutoCloseable {
    private static final byte[] OWN_FORMS = "tl/".getBytes(StandardCharsets.UTF_8);

    private final Secret secret;

    OfficeSigner(Secret secret) {
        this.secret = secret;
    }

    public static OfficeSigner fresh() {
        return new OfficeSigner(Secret.fresh());
    }

    public OfficeKey key() {
        return new OfficeKey(Ed25519.publicOf(secret));
    }

    /// The entry as it is stored and put into the ledger.
    public Bytes enter(DirectoryEntry entry) {
        return sign(entry.form());
    }

    /// The set of recovery sheets as it is stored: who seals to it checks this signature first.
    public Bytes enter(RecoverySet set) {
        return sign(set.form());
    }

    /// The plain signature of a text of another format, such as the note of a checkpoint.
    ///
    /// @throws IllegalArgumentException if the text begins as the forms of the vault do
    public Bytes signNote(byte[] note) {
        for (int i = 0; i < OWN_FORMS.length; i++)
            if (i >= note.length || note[i] != OWN_FORMS[i]) return Ed25519.sign(secret, note);
        throw new IllegalArgumentException("this is not a note");
    }

    private Bytes sign(Form form) {
        return form.with("signature", Ed25519.sign(secret, form.bytes())).stored();
    }

    Secret secret() {
        return secret;
    }

    @Override
    public void close() {
        secret.close();
    }
}
