package org.throughline.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.Trouble;
import org.throughline.reading.page.Word;

/// All that one file gave.
final class Heard implements PageSink {
    final List<PageText> pages = new ArrayList<>();
    final List<Trouble> troubles = new ArrayList<>();

    @Override
    public void opened(int count) {}

    @Override
    public void page(PageText page) {
        pages.add(page);
    }

    @Override
    public void trouble(OptionalInt page, Trouble.Kind kind) {
        troubles.add(new Trouble("", page, kind));
    }

    String words() {
        return String.join(
                " ",
                pages.stream()
                        .flatMap(page -> page.words().stream())
                        .map(Word::text)
                        .toList());
    }
}
