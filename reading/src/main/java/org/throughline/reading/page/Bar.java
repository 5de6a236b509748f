package org.throughline.reading.page;

import java.util.Optional;

/// A redaction bar: where it covers the page, and the code printed in it, such as `(b)(6), (b)(7)(C)`.
public record Bar(Area area, Optional<String> code) {}
