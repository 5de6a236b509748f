package org.throughline.vault.keys;

import java.util.Arrays;
import java.util.UUID;

/// An inbox that one who holds the part's key has opened, to move what came in to its place.
public final class OpenInbox {
    private final KeyName name;
    private final Hpke opener;

    OpenInbox(KeyName name, Hpke opener) {
        this.name = name;
        this.opener = opener;
    }

    /// @throws Refused if it was changed, or put into another inbox or under another name
    public byte[] read(UUID entry, Bytes sealed) {
        byte[] padded = opener.open(sealed, Inbox.entryContext(name, entry), Refusal.INBOX_ENTRY_CHANGED);
        try {
            return Padding.strip(padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /// @throws Refused if it was changed, or wrapped for another document or inbox
    public DocumentKey read(DocumentName document, Bytes wrapped) {
        byte[] context = Inbox.documentContext(name, document);
        return new DocumentKey(document, opener.unwrap(wrapped, context, Refusal.INBOX_ENTRY_CHANGED));
    }
}
