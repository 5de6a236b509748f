package org.throughline.reading.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Word;

/// One loaded Tesseract, English and Spanish. A page that reads badly is tried upside down and sideways as well.
final class Engine implements AutoCloseable {
    /// Pages with a mean confidence from here on are taken as upright without a second try.
    private static final double GOOD = 0.75;
    /// The engine boxes ink. A word's area reaches up to the height of capitals and down below the baseline.
    private static final double UP = 0.12;
    private static final double DOWN = 0.28;

    private final TessBaseAPI api = new TessBaseAPI();

    Engine(Path models) throws IOException {
        if (api.Init(models.toString(), "eng+spa", tesseract.OEM_LSTM_ONLY) != 0) throw new IOException("no models");
    }

    /// @param line the picture is one line of print, as on a redaction bar
    Recognised read(Picture picture, boolean line) {
        PIX pix = Upright.pixels(picture);
        try {
            api.SetPageSegMode(line ? tesseract.PSM_SINGLE_LINE : tesseract.PSM_AUTO);
            Recognised best = turned(pix, picture.dpi(), 0);
            if (line || confidence(best) >= GOOD) return best;
            for (int quarters : new int[] {2, 1, 3}) {
                Recognised other = turned(pix, picture.dpi(), quarters);
                if (confidence(other) > confidence(best)) best = other;
                if (confidence(best) >= GOOD) break;
            }
            return best;
        } finally {
            leptonica.pixDestroy(pix);
        }
    }

    private Recognised turned(PIX pix, int dpi, int quarters) {
        try (Upright upright = Upright.of(pix, quarters)) {
            PIX clean = Rules.without(upright.pix(), dpi);
            api.SetImage(clean);
            api.SetSourceResolution(dpi);
            api.Recognize((ETEXT_DESC) null);
            List<Word> words = words(upright);
            api.Clear();
            leptonica.pixDestroy(clean);
            return new Recognised((4 - quarters) % 4 * 90, words);
        }
    }

    private List<Word> words(Upright upright) {
        var words = new ArrayList<Word>();
        ResultIterator at = api.GetIterator();
        if (at == null || at.isNull()) return words;
        try (var x0 = new IntPointer(1);
                var y0 = new IntPointer(1);
                var x1 = new IntPointer(1);
                var y1 = new IntPointer(1)) {
            do {
                BytePointer text = at.GetUTF8Text(tesseract.RIL_WORD);
                if (text == null || text.isNull()) continue;
                String word = text.getString().strip();
                text.deallocate();
                if (word.isEmpty() || !at.BoundingBox(tesseract.RIL_WORD, x0, y0, x1, y1)) continue;
                Area area = area(upright, x0.get(), y0.get(), x1.get(), y1.get());
                words.add(new Word(word, area, at.Confidence(tesseract.RIL_WORD) / 100));
            } while (at.Next(tesseract.RIL_WORD));
        } finally {
            at.deallocate();
        }
        return words;
    }

    private static Area area(Upright upright, int x0, int y0, int x1, int y1) {
        double height = y1 - y0;
        return upright.back(x0, y0 - UP * height, x1, y1 + DOWN * height);
    }

    /// Mean confidence by letters: short scraps of noise count little.
    private static double confidence(Recognised read) {
        double sum = 0;
        int letters = 0;
        for (Word word : read.words()) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return letters == 0 ? 0 : sum / letters;
    }

    @Override
    public void close() {
        api.End();
        api.close();
    }
}
