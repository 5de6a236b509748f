package org.throughline.vault.keys;

/// The exact text the client was shown: its SHA-256, its language, its version.
public record ShownText(Bytes sha256, String language, String version) {}
