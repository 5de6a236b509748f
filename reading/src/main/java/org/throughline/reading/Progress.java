package org.throughline.reading;

import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Trouble;

/// Watches a reading as it goes on. Never two calls at once, and not always from the same thread.
public interface Progress {
    /// Nobody watches.
    Progress SILENT = new Progress() {};

    /// A file is begun; it says that it has so many pages.
    default void opened(String file, int pages) {}

    /// A page is done. `facts` counts all values claimed so far, over all files.
    default void page(PageRef page, TextFrom from, int facts) {}

    /// Something could not be read; the rest goes on.
    default void trouble(Trouble trouble) {}
}
