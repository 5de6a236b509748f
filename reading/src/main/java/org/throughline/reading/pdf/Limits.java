package org.throughline.reading.pdf;

import java.time.Duration;

/// What a document may cost before it is given up, and named.
///
/// @param perPage the longest one page may take
/// @param perDocument time that any document may take, to which `morePerPage` is added for each of its pages
/// @param mostPages pages read of one file; what a file says of its own number is never trusted
/// @param perScan the longest the characters of one picture may take
/// @param megabytes heap of the child
public record Limits(
        Duration perPage, Duration perDocument, Duration morePerPage, int mostPages, Duration perScan, int megabytes) {
    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(2), 3000, Duration.ofSeconds(60), 512);
}
