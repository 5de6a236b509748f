package org.throughline.reading.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/// What the codes of a document's fonts stand for, looked up once.
final class Letters {
    private static final int SINGLE_BYTE = 256;

    private final Map<PDFont, @Nullable String[]> known = new HashMap<>();
    private @Nullable PDFont last;
    private @Nullable String[] ofLast = new String[0];

    /// The text of a code, empty if the font does not say.
    String of(PDFont font, int code) {
        if (code < 0 || code >= SINGLE_BYTE) return looked(font, code);
        if (!font.equals(last)) {
            last = font;
            ofLast = known.computeIfAbsent(font, _ -> new @Nullable String[SINGLE_BYTE]);
        }
        String text = ofLast[code];
        if (text == null) {
            text = looked(font, code);
            ofLast[code] = text;
        }
        return text;
    }

    private static String looked(PDFont font, int code) {
        String text = font.toUnicode(code);
        return text == null ? "" : text;
    }
}
