package org.throughline.vault.keys;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/// Where things can be put into a part of a client's file by one who cannot read it: an upload link, a scanning
/// volunteer, a job that runs on.
///
/// It comes from [#verified] alone, so nobody is made to seal to a key that somebody else put there. What comes in says
/// nothing about who sent it.
public final class Inbox {
    private static final String LABEL = "tl/inbox/v1";

    private final KeyName name;
    private final Bytes publicKey;
    private final Bytes sealedPrivate;

    private Inbox(KeyName name, Bytes publicKey, Bytes sealedPrivate) {
        this.name = name;
        this.publicKey = publicKey;
        this.sealedPrivate = sealedPrivate;
    }

    static Bytes make(CaseKey key, Unlocked by, Instant at) {
        key.mustBeCurrent();
        try (Secret opening = Secret.fresh()) {
            Bytes publicKey = Hpke.publicOf(opening);
            Form form = Form.of(LABEL)
                    .with("client", key.name().client())
                    .with("compartment", key.name().compartment().code())
                    .with("epoch", key.name().epoch())
                    .with("public", publicKey)
                    .with("private", key.cipher().wrap(opening, privateContext(key, publicKey)));
            return by.sign(Signed.begin(form, by.principal(), by.publicKeys().id(), at));
        }
    }

    /// @param wanted the part and epoch it must be for
    /// @throws Refused if it is for another, or no member who may grant has signed it
    public static Inbox verified(KeyName wanted, Bytes stored, Directory directory, Register register) {
        Form form = Signed.verify(LABEL, stored, directory, register, Refusal.INBOX_FORGED)
                .form();
        KeyName name = Form.read(() -> new KeyName(
                new ClientId(form.id("client")), Compartment.of(form.text("compartment")), form.number("epoch")));
        if (!name.equals(wanted)) throw new Refused(Refusal.GRANT_FOR_OTHER_FILE);
        return new Inbox(name, form.hex("public"), form.hex("private"));
    }

    public KeyName name() {
        return name;
    }

    /// Seals a small thing so that only holders of this part's key can read it.
    public Bytes add(UUID entry, byte[] plain) {
        byte[] padded = Padding.pad(plain);
        try {
            return Hpke.seal(publicKey, padded, entryContext(name, entry));
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /// Wraps the key of a document whose body is sealed beside.
    public Bytes add(DocumentKey document) {
        return Hpke.wrap(publicKey, document.secret(), documentContext(name, document.name()));
    }

    /// @throws Refused if this inbox was not made under this key
    public OpenInbox open(CaseKey key) {
        if (!key.name().equals(name)) throw new Refused(Refusal.GRANT_FOR_OTHER_FILE);
        try (Secret opening =
                key.cipher().unwrap(sealedPrivate, privateContext(key, publicKey), Refusal.INBOX_CHANGED)) {
            return new OpenInbox(name, Hpke.opening(opening));
        }
    }

    private static byte[] privateContext(CaseKey key, Bytes publicKey) {
        return key.context("tl/inbox-key/v1", publicKey);
    }

    static byte[] entryContext(KeyName name, UUID entry) {
        return ("tl/inbox-entry/v1|" + name + "|" + entry).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] documentContext(KeyName name, DocumentName document) {
        return ("tl/inbox-document/v1|" + name + "|" + document).getBytes(StandardCharsets.UTF_8);
    }
}
