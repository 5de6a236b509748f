package org.throughline.reading.page;

import java.util.List;
import java.util.Optional;

/// One page as words with places, in reading order. Nothing that lies under a redaction bar is among the words.
///
/// @param number counts from 1 within its file
/// @param width of the page as displayed, in points
/// @param rotation how far the content stands turned clockwise from upright, as displayed: 0, 90, 180 or 270. The areas
///     are those of the page as displayed; [#words] are in the reading order of the content.
public record PageText(
        int number,
        double width,
        double height,
        int rotation,
        TextFrom from,
        List<Word> words,
        List<Bar> bars,
        Optional<Barcode> barcode) {
    public PageText {
        words = List.copyOf(words);
        bars = List.copyOf(bars);
    }

    /// The page without its words, for whoever has read it and keeps thousands of pages.
    public PageText withoutWords() {
        return new PageText(number, width, height, rotation, from, List.of(), bars, barcode);
    }
}
