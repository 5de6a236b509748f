package org.throughline.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a file begins like a PDF. The content counts, never the name.
final class PdfHead {
    /// The header may stand this far from the start (ISO 32000-1, implementation note 13).
    private static final int WITHIN = 1024;

    private PdfHead() {}

    static boolean in(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }
}
