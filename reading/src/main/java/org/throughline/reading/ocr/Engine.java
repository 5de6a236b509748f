package org.throughline.reading.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.throughline.reading.page.Word;

/// One loaded Tesseract, English and Spanish. A page that reads badly is tried upside down and sideways as well.
final class Engine implements AutoCloseable {
    /// Pages with a mean confidence from here on are taken as upright without a second try.
    private static final double GOOD = 0.75;

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
            List<Word> words = new ArrayList<>();
            for (List<Printed> line : lines()) words.addAll(Printed.line(Spaced.read(line, clean, api), upright));
            api.Clear();
            leptonica.pixDestroy(clean);
            return new Recognised((4 - quarters) % 4 * 90, words);
        }
    }

    private List<List<Printed>> lines() {
        var lines = new ArrayList<List<Printed>>();
        ResultIterator at = api.GetIterator();
        if (at == null || at.isNull()) return lines;
        try (var x0 = new IntPointer(1);
                var y0 = new IntPointer(1);
                var x1 = new IntPointer(1);
                var y1 = new IntPointer(1)) {
            do {
                if (lines.isEmpty() || at.IsAtBeginningOf(tesseract.RIL_TEXTLINE)) lines.add(new ArrayList<>());
                String text = text(at);
                if (text.isEmpty() || !at.BoundingBox(tesseract.RIL_WORD, x0, y0, x1, y1)) continue;
                var ink = new Printed(
                        text,
                        at.Confidence(tesseract.RIL_WORD) / 100,
                        x0.get(),
                        y0.get(),
                        x1.get(),
                        y1.get(),
                        y1.get());
                boolean stands = at.Baseline(tesseract.RIL_WORD, x0, y0, x1, y1);
                lines.getLast().add(stands ? ink.on((y0.get() + y1.get()) / 2.0) : ink);
            } while (at.Next(tesseract.RIL_WORD));
        } finally {
            at.deallocate();
        }
        return lines;
    }

    private static String text(ResultIterator at) {
        BytePointer text = at.GetUTF8Text(tesseract.RIL_WORD);
        if (text == null || text.isNull()) return "";
        String word = text.getString(StandardCharsets.UTF_8).strip();
        text.deallocate();
        return word;
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
