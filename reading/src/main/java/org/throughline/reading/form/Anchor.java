package org.throughline.reading.form;

import java.util.Locale;
import org.throughline.reading.page.Area;

/// A word printed on the blank form that stands only once on its page: it tells where a scan has moved the page.
///
/// @param text letters and digits, in small letters
record Anchor(int page, String text, Area area) {
    static String textOf(String word) {
        var text = new StringBuilder();
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray())
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) text.append(c);
        return text.toString();
    }
}
