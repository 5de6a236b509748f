package org.throughline.reading.page;

/// A word, and where it stands once the page is turned upright and straightened.
///
/// @param before what parts it from the word before it: a blank, `\t` for the gap between two columns, `\n` for a new
///     line
/// @param turn how far the page is turned clockwise: 0, 90, 180 or 270
record Placed(Word word, Area upright, char before, int turn) {
    /// The part of the word from one of its characters to another; all characters are taken to be equally wide.
    Placed part(int from, int to) {
        int length = word.text().length();
        if (from == 0 && to == length) return this;
        double first = (double) from / length;
        double last = (double) to / length;
        Word piece = new Word(word.text().substring(from, to), cut(word.area(), first, last, turn), word.confidence());
        return new Placed(piece, cut(upright, first, last, 0), before, turn);
    }

    private static Area cut(Area area, double first, double last, int turn) {
        double w = area.width();
        double h = area.height();
        return switch (turn) {
            case 90 -> new Area(area.x0(), area.y0() + first * h, area.x1(), area.y0() + last * h);
            case 180 -> new Area(area.x1() - last * w, area.y0(), area.x1() - first * w, area.y1());
            case 270 -> new Area(area.x0(), area.y1() - last * h, area.x1(), area.y1() - first * h);
            default -> new Area(area.x0() + first * w, area.y0(), area.x0() + last * w, area.y1());
        };
    }

    double middle() {
        return (upright.y0() + upright.y1()) / 2;
    }
}
