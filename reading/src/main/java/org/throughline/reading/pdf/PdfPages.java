package org.throughline.reading.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.throughline.reading.page.Bar;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Word;

/// The pages of a PDF as words, from its text layer. Parses hostile bytes: only ever run in the child process.
public final class PdfPages {
    private PdfPages() {}

    /// @throws IOException if the file is no PDF, is torn, or needs a password
    public static List<PageText> of(Path file) throws IOException {
        var pages = new ArrayList<PageText>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PDPage page : document.getPages()) pages.add(page(page, pages.size() + 1));
        }
        return pages;
    }

    static PageText page(PDPage page, int number) throws IOException {
        var walk = new PageWalk(page);
        walk.walk();
        List<Typed.Run> runs = Typed.runs(walk.glyphs());
        List<Bar> bars = Bars.among(walk.dark(), runs);
        List<Word> words = runs.stream()
                .map(Typed.Run::word)
                .filter(word -> bars.stream().noneMatch(bar -> bar.area().touches(word.area())))
                .toList();
        boolean turned = page.getRotation() % 180 != 0;
        var crop = page.getCropBox();
        return new PageText(
                number,
                turned ? crop.getHeight() : crop.getWidth(),
                turned ? crop.getWidth() : crop.getHeight(),
                0,
                words.isEmpty() ? TextFrom.NONE : TextFrom.LAYER,
                words,
                bars,
                Optional.empty());
    }
}
