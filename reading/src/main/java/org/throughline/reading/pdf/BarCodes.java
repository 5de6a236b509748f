package org.throughline.reading.pdf;

import java.util.ArrayList;
import java.util.Optional;
import org.throughline.reading.child.Picture;
import org.throughline.reading.ocr.OcrPool;
import org.throughline.reading.ocr.Recognised;
import org.throughline.reading.page.Bar;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.Word;

/// Reads the code that is printed white on the bars of a scan, from the bar alone, turned black on white.
final class BarCodes {
    private BarCodes() {}

    /// @param scan what is left of the picture: the strips of bars without a known code are still in it
    static PageText of(PageText page, PdfFrames.Scan scan, OcrPool ocr) throws InterruptedException {
        var bars = new ArrayList<Bar>();
        for (Bar bar : page.bars()) {
            Optional<Picture> strip = scan.strips().stream()
                    .filter(one -> bar.code().isEmpty() && one.area().equals(bar.area()))
                    .map(PdfFrames.Strip::inverted)
                    .findFirst();
            Optional<Recognised> read = strip.isPresent() ? ocr.line(strip.get()) : Optional.empty();
            bars.add(read.isEmpty() ? bar : new Bar(bar.area(), Bars.code(text(read.get()))));
        }
        return new PageText(
                page.number(),
                page.width(),
                page.height(),
                page.rotation(),
                page.from(),
                page.words(),
                bars,
                page.barcode());
    }

    private static String text(Recognised read) {
        return String.join(" ", read.words().stream().map(Word::text).toList());
    }
}
