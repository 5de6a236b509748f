package org.throughline.reading.ocr;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Word;

/// The words of a picture, in its pixels, in the reading order of the content.
///
/// @param rotation how far the content stands turned clockwise from upright: 0, 90, 180 or 270
public record Recognised(int rotation, List<Word> words) {
    static final int PAGE = 1;
    static final int LINE = 2;
    static final int WORDS = 3;

    public Recognised {
        words = List.copyOf(words);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(rotation);
        out.writeInt(words.size());
        for (Word word : words) {
            out.writeUTF(word.text());
            out.writeFloat((float) word.area().x0());
            out.writeFloat((float) word.area().y0());
            out.writeFloat((float) word.area().x1());
            out.writeFloat((float) word.area().y1());
            out.writeFloat(word.confidence());
        }
    }

    static Recognised read(DataInputStream in) throws IOException {
        int rotation = in.readInt();
        int count = in.readInt();
        var words = new ArrayList<Word>();
        for (int i = 0; i < count; i++) {
            String text = in.readUTF();
            var area = new Area(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
            words.add(new Word(text, area, in.readFloat()));
        }
        return new Recognised(rotation, words);
    }
}
