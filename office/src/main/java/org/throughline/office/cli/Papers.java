package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.List;
import org.throughline.reading.Progress;
import org.throughline.reading.Reading;

/// Whatever reads the papers that the command was given.
@FunctionalInterface
public interface Papers {
    /// Reads files and folders; those that cannot be read are among the troubles of the reading.
    ///
    /// @throws InterruptedException if the person broke it off
    Reading read(List<Path> files, Progress progress) throws InterruptedException;
}
