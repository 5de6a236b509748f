package org.throughline.vault.keys;

/// One signature under a consent or its withdrawal: the client's own, or that of one who saw it given.
public record Attestation(PrincipalId by, KeyId key, Bytes signature) {
    String text() {
        return by + " " + key + " " + signature;
    }

    static Attestation of(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3) throw new Refused(Refusal.UNREADABLE);
        var read = new Attestation(PrincipalId.of(parts[0]), new KeyId(parts[1]), Bytes.ofHex(parts[2]));
        if (!read.text().equals(text)) throw new Refused(Refusal.UNREADABLE);
        return read;
    }
}
