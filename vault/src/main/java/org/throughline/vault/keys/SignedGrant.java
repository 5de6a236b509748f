package org.throughline.vault.keys;

/// A grant as it was just given, and the bytes to store: the grant, the wrapped key and the signature.
public record SignedGrant(Grant grant, Bytes stored) {}
