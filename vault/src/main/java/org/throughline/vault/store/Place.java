package org.throughline.vault.store;

import java.nio.file.Path;

/// Where an office keeps one of its two databases.
public sealed interface Place {
    /// A file of SQLite on this machine.
    record File(Path database) implements Place {}

    /// A database of a PostgreSQL server, or of one that speaks the same.
    ///
    /// @param url as JDBC writes it, without a password
    /// @param password of the user; read from a file by whoever makes this, never from a command line
    record Server(String url, String user, String password) implements Place {
        @Override
        public String toString() {
            return url + " as " + user; // never the password
        }
    }
}
