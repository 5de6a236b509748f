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
    /// A picture that covers this share of a page is the page.
    private static final double WHOLE = 0.8;
    /// Bars are painted over generously, in points: what looks out beside one may be part of what it covers.
    private static final double BESIDE = 1;
    /// A records office prints a number and the codes of bars over a scan. More words belong to the page itself, and
    /// the page is looked at as it is displayed.
    private static final int PRINTED_OVER = 12;

    private final PDDocument document;
    private final PDPage page;
    private final int number;
    private final double width;
    private final double height;
    private final PageWalk walk;
    private final List<Typed.Run> runs;
    private final List<Bar> bars;
    private final int quarters;

    OpenPage(PDDocument document, int number, Letters letters) throws IOException {
        this.document = document;
        this.page = document.getPage(number - 1);
        this.number = number;
        PDRectangle crop = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        this.width = turned ? crop.getHeight() : crop.getWidth();
        this.height = turned ? crop.getWidth() : crop.getHeight();
        if (width > LARGEST || height > LARGEST) throw new PageTooHeavy(width + " x " + height);
        this.walk = new PageWalk(page, letters);
        walk.walk();
        var seen = new Seen(walk);
        List<Glyph> glyphs = seen.glyphs();
        Turned standing = Turned.of(glyphs, width, height);
        this.quarters = standing.quarters();
        this.runs = standing.runs(glyphs);
        this.bars = Bars.among(seen, runs);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<Bar> bars() {
        return bars;
    }

    PdfFrames.OpenedPage read() throws IOException {
        List<Word> words = words();
        if (isOnePicture()) return scanned(picture(words));
        if (!words.isEmpty() || walk.isEmpty()) return typed(words);
        return scanned(Pictures.rendered(document, number, width, height));
    }

    /// The picture that is this page, if it is one.
    Optional<PdfFrames.Scan> scan() throws IOException {
        return isOnePicture() ? Optional.of(picture(words())) : Optional.empty();
    }

    private boolean isOnePicture() {
        double covered = walk.pictures().stream()
                .mapToDouble(picture -> shown(picture.area()))
                .sum();
        return covered > WHOLE * width * height;
    }

    private double shown(Area area) {
        double right = Math.min(area.x1(), width) - Math.max(area.x0(), 0);
        double down = Math.min(area.y1(), height) - Math.max(area.y0(), 0);
        return right > 0 && down > 0 ? right * down : 0;
    }

    /// The embedded scan as it is, unless the page shows more than it, or shows it turned or in pieces.
    private PdfFrames.Scan picture(List<Word> printedOver) throws IOException {
        Optional<PageWalk.Picture> whole = walk.pictures().stream()
                .filter(picture -> shown(picture.area()) > WHOLE * width * height)
                .reduce((_, later) -> later);
        if (whole.isPresent() && whole.get().upright() && printedOver.size() <= PRINTED_OVER)
            return Pictures.of(whole.get());
        return Pictures.rendered(document, number, width, height);
    }

    private List<Word> words() {
        return runs.stream()
                .map(Typed.Run::word)
                .filter(word -> !word.text().isBlank() && shown(word.area()) > 0)
                .filter(word -> bars.stream().noneMatch(bar -> bar.area().touches(word.area())))
                .toList();
    }

    private PdfFrames.OpenedPage typed(List<Word> words) throws IOException {
        TextFrom from = words.isEmpty() ? TextFrom.NONE : TextFrom.LAYER;
        Optional<Barcode> barcode = FieldBarcode.of(page).or(() -> DrawnBarcode.among(walk.pictures()));
        return new PdfFrames.OpenedPage(text(from, words, bars, barcode), Optional.empty());
    }

    private PdfFrames.OpenedPage scanned(PdfFrames.Scan scan) {
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
        return new PageText(
                number, width, height, from == TextFrom.LAYER ? quarters * 90 : 0, from, words, bars, barcode);
    }

    private static Area wider(Area bar) {
        return new Area(bar.x0() - BESIDE, bar.y0() - BESIDE, bar.x1() + BESIDE, bar.y1() + BESIDE);
    }
}
