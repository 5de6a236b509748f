package org.throughline.vault.keys;

/// How the client said yes, or took it back.
public sealed interface HowGiven {
    /// The client signed in and signed with the own key.
    record WithOwnKey(PrincipalId account) implements HowGiven {}

    /// On paper, and two of the staff say that they saw it.
    ///
    /// @param scan the SHA-256 of the scanned page
    record OnPaper(Bytes scan) implements HowGiven {}

    /// Aloud, in person or by telephone, and one of the staff says so. Enough to take a consent back, never to give
    /// one.
    record Aloud() implements HowGiven {}
}
