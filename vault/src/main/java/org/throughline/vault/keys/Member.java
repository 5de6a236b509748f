package org.throughline.vault.keys;

/// A line of the office's list whose signature was verified. Keys are wrapped for members, and for nobody else.
public final class Member {
    private final DirectoryEntry entry;

    Member(DirectoryEntry entry) {
        this.entry = entry;
    }

    public PrincipalId principal() {
        return entry.principal();
    }

    public Role role() {
        return entry.role();
    }

    public PublicKeys keys() {
        return entry.keys();
    }

    boolean hasSigned(Form form, Bytes signature) {
        return Ed25519.isSigned(keys().signing(), signature, form.bytes());
    }

    @Override
    public String toString() {
        return entry.role().code() + " " + entry.principal();
    }
}
