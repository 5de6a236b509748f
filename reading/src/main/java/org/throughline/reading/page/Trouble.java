package org.throughline.reading.page;

import java.util.OptionalInt;

/// A file or a page that could not be read. The other pages and files are still read.
///
/// @param page empty where the whole file is meant
public record Trouble(String file, OptionalInt page, Kind kind) {
    /// Why. What it means for the case and what to do are said by whoever shows it, in the reader's language.
    public enum Kind {
        NO_SUCH_FILE,
        EMPTY_FILE,
        NOT_A_PDF,
        TORN,
        /// Opening the file took longer than it may, or more memory than it may: it could not be read safely.
        FILE_TOO_HEAVY,
        NEEDS_PASSWORD,
        NO_PAGES,
        /// More pages than one file may have; the first ones are read.
        TOO_MANY_PAGES,
        /// The page took longer than it may, or more memory: it could not be read safely.
        PAGE_TOO_HEAVY,
        /// The page is broken, or reading it ended the reading process.
        PAGE_BROKEN,
        /// The words of a scanned page could not be made out.
        OCR_FAILED
    }
}
