package org.throughline.vault.keys;

/// The five kinds of those who hold keys.
public enum PrincipalKind {
    STAFF,
    CLIENT,
    /// The robot that checks case statuses while nobody is signed in.
    WATCHER,
    /// The key on the printed sheets.
    RECOVERY,
    /// Signs the list of keys, and can open nothing.
    OFFICE
}
