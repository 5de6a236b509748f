package org.throughline.office.paper;

import java.util.Optional;
import java.util.function.Function;
import org.throughline.reading.PageRef;

/// What lies beside the sheet of a page.
///
/// @param front the name of the first page
/// @param original where the paper itself lies, seen from the folder of the sheets and opened at that page
record Beside(String front, Function<PageRef, Optional<String>> original) {
    static final Beside ALONE = new Beside("index.html", _ -> Optional.empty());
}
