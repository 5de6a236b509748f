package org.throughline.reading;

import java.nio.file.Path;
import java.util.Optional;

/// One file that was read.
///
/// @param name as the person named it
/// @param pages how many pages it has, as far as they could be counted
/// @param sameAs the earlier file with the same bytes; such a file is not read twice
public record ReadFile(String name, Path path, long bytes, int pages, Optional<String> sameAs) {}
