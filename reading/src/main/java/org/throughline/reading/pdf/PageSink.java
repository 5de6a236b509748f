package org.throughline.reading.pdf;

import java.util.OptionalInt;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.Trouble;

/// Takes what a file gives. Pages come as they are done, scans later than typed pages; never two calls at once.
public interface PageSink {
    /// The file could be opened and says that it has so many pages.
    void opened(int pages);

    void page(PageText page);

    /// @param page empty where the whole file is meant
    void trouble(OptionalInt page, Trouble.Kind kind);
}
