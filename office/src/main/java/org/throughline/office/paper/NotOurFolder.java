package org.throughline.office.paper;

import java.io.IOException;
import java.nio.file.Path;

/// The folder holds files that are not a report: nothing was written, so that nothing of theirs is lost.
public final class NotOurFolder extends IOException {
    NotOurFolder(Path directory) {
        super("the folder is not empty and holds no report: " + directory);
    }
}
