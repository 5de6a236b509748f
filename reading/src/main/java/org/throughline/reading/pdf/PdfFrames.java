package org.throughline.reading.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Bar;
import org.throughline.reading.page.Barcode;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Word;

/// What the child that opens PDFs says, frame by frame.
final class PdfFrames {
    static final int OPENED = 1;
    static final int PAGE = 2;
    static final int PAGE_FAILED = 3;
    static final int FILE_FAILED = 4;
    static final int DONE = 5;
    static final int IMAGE = 6;

    /// A page has at most so many words, and a word so many characters: more is no page for people.
    private static final int MOST_WORDS = 100_000;
    private static final int LONGEST_WORD = 500;

    /// A page, and where its words must still be read from a picture, that picture and the place it covers.
    record OpenedPage(PageText text, Optional<Scan> scan) {}

    /// @param covers the place of the page that the picture shows
    /// @param strips the bars whose code must still be read: the only thing that is ever read on a bar
    record Scan(Picture picture, Area covers, List<Strip> strips) {
        Scan {
            strips = List.copyOf(strips);
        }
    }

    /// What a bar shows, black and white exchanged.
    record Strip(Area area, Picture inverted) {}

    private PdfFrames() {}

    static void write(OpenedPage page, DataOutputStream out) throws IOException {
        PageText text = page.text();
        out.writeInt(text.number());
        out.writeDouble(text.width());
        out.writeDouble(text.height());
        out.writeUTF(text.from().name());
        writeBars(text.bars(), out);
        out.writeUTF(text.barcode()
                .map(code -> code.form() + "|" + code.edition() + "|" + code.page())
                .orElse(""));
        List<Word> words = text.words().subList(0, Math.min(text.words().size(), MOST_WORDS));
        out.writeInt(words.size());
        for (Word word : words) {
            out.writeUTF(word.text().substring(0, Math.min(word.text().length(), LONGEST_WORD)));
            write(word.area(), out);
        }
        out.writeBoolean(page.scan().isPresent());
        if (page.scan().isPresent()) {
            write(page.scan().get().covers(), out);
            page.scan().get().picture().write(out);
            out.writeInt(page.scan().get().strips().size());
            for (Strip strip : page.scan().get().strips()) {
                write(strip.area(), out);
                strip.inverted().write(out);
            }
        }
    }

    static OpenedPage read(DataInputStream in) throws IOException {
        int number = in.readInt();
        double width = in.readDouble();
        double height = in.readDouble();
        TextFrom from = TextFrom.valueOf(in.readUTF());
        List<Bar> bars = readBars(in);
        Optional<Barcode> barcode = Barcode.of(in.readUTF());
        int count = in.readInt();
        var words = new ArrayList<Word>();
        for (int i = 0; i < count; i++) words.add(new Word(in.readUTF(), readArea(in), 1));
        Optional<Scan> scan = Optional.empty();
        if (in.readBoolean()) {
            Area covers = readArea(in);
            Picture picture = Picture.read(in);
            scan = Optional.of(new Scan(picture, covers, readStrips(in)));
        }
        return new OpenedPage(new PageText(number, width, height, 0, from, words, bars, barcode), scan);
    }

    private static void writeBars(List<Bar> bars, DataOutputStream out) throws IOException {
        out.writeInt(bars.size());
        for (Bar bar : bars) {
            write(bar.area(), out);
            out.writeUTF(bar.code().orElse(""));
        }
    }

    private static List<Bar> readBars(DataInputStream in) throws IOException {
        int count = in.readInt();
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < count; i++)
            bars.add(new Bar(readArea(in), Optional.of(in.readUTF()).filter(code -> !code.isEmpty())));
        return bars;
    }

    private static List<Strip> readStrips(DataInputStream in) throws IOException {
        int count = in.readInt();
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < count; i++) strips.add(new Strip(readArea(in), Picture.read(in)));
        return strips;
    }

    private static void write(Area area, DataOutputStream out) throws IOException {
        out.writeFloat((float) area.x0());
        out.writeFloat((float) area.y0());
        out.writeFloat((float) area.x1());
        out.writeFloat((float) area.y1());
    }

    private static Area readArea(DataInputStream in) throws IOException {
        return new Area(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
    }
}
