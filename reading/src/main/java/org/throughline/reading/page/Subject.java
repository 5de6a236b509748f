package org.throughline.reading.page;

/// Which person a claim speaks of, as far as the page shows.
public enum Subject {
    /// The person the page is about. Whether that is the client is decided over the whole file.
    CLIENT,
    /// The relative who files an I-130 for the client.
    PETITIONER,
    /// Anyone else.
    OTHER
}
