package org.throughline.reading.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Bar;
import org.throughline.reading.page.Barcode;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Word;

/// Decides for one page where its words come from: its text layer, a picture of it, or neither.
///
/// A text layer under a picture of the whole page is not trusted: it is somebody else's character recognition, and it
/// may hold what a bar covers.
final class OpenPage {
    /// A page is at most this wide or high, in points: 200 inches, the limit of the format.
    private static final double LARGEST = 14_400;
    private static final double WHOLE = 0.8;
    /// Bars are painted over generously, in points: what looks out beside one may be part of what it covers.
    private static final double BESIDE = 1;

    private final PDDocument document;
    private final PDPage page;
    private final int number;
    private final double width;
    private final double height;

    OpenPage(PDDocument document, PDPage page, int number) {
        this.document = document;
        this.page = page;
        this.number = number;
        PDRectangle crop = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        this.width = turned ? crop.getHeight() : crop.getWidth();
        this.height = turned ? crop.getWidth() : crop.getHeight();
        if (width > LARGEST || height > LARGEST) throw new PageTooHeavy(width + " x " + height);
    }

    PdfFrames.OpenedPage read() throws IOException {
        var walk = new PageWalk(page);
        walk.walk();
        List<Typed.Run> runs = Typed.runs(walk.glyphs());
        List<Bar> bars = Bars.among(walk.dark(), runs);
        Optional<PageWalk.Picture> whole = walk.pictures().stream()
                .filter(picture -> isWhole(picture.area()))
                .findFirst();
        if (whole.isPresent()) return scanned(bars, Pictures.of(document, page, number, whole.get()));
        List<Word> words = runs.stream()
                .filter(run -> !run.word().text().isBlank())
                .map(Typed.Run::word)
                .filter(word -> isOnPage(word.area()))
                .filter(word -> bars.stream().noneMatch(bar -> bar.area().touches(word.area())))
                .toList();
        if (!words.isEmpty() || walk.isEmpty()) return typed(words, bars);
        return scanned(bars, Pictures.rendered(document, number, width, height));
    }

    private PdfFrames.OpenedPage typed(List<Word> words, List<Bar> bars) throws IOException {
        TextFrom from = words.isEmpty() ? TextFrom.NONE : TextFrom.LAYER;
        Optional<Barcode> barcode = FieldBarcode.of(page);
        return new PdfFrames.OpenedPage(text(from, words, bars, barcode), Optional.empty());
    }

    private PdfFrames.OpenedPage scanned(List<Bar> bars, PdfFrames.Scan scan) {
        Picture picture = scan.picture();
        List<Bar> all = PaintedBars.with(bars, picture, scan.covers());
        Picture open =
                Covered.without(all.stream().map(Bar::area).map(OpenPage::wider).toList(), picture, scan.covers());
        if (Ink.isBlank(open))
            return new PdfFrames.OpenedPage(text(TextFrom.NONE, List.of(), all, Optional.empty()), Optional.empty());
        Optional<Barcode> barcode = PrintedBarcode.on(open);
        List<PdfFrames.Strip> strips = all.stream()
                .filter(bar -> bar.code().isEmpty())
                .map(bar -> new PdfFrames.Strip(bar.area(), Covered.inverted(bar.area(), picture, scan.covers())))
                .toList();
        return new PdfFrames.OpenedPage(
                text(TextFrom.OCR, List.of(), all, barcode),
                Optional.of(new PdfFrames.Scan(open, scan.covers(), strips)));
    }

    private PageText text(TextFrom from, List<Word> words, List<Bar> bars, Optional<Barcode> barcode) {
        return new PageText(number, width, height, 0, from, words, bars, barcode);
    }

    private boolean isWhole(Area area) {
        double shownWidth = Math.min(area.x1(), width) - Math.max(area.x0(), 0);
        double shownHeight = Math.min(area.y1(), height) - Math.max(area.y0(), 0);
        return shownWidth > 0 && shownHeight > 0 && shownWidth * shownHeight > WHOLE * width * height;
    }

    private boolean isOnPage(Area area) {
        return area.x1() > 0 && area.y1() > 0 && area.x0() < width && area.y0() < height;
    }

    private static Area wider(Area bar) {
        return new Area(bar.x0() - BESIDE, bar.y0() - BESIDE, bar.x1() + BESIDE, bar.y1() + BESIDE);
    }
}
