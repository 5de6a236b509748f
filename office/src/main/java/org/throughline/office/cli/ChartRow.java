package org.throughline.office.cli;

import java.util.Arrays;

/// One line of the chart, filled cell by cell; nothing is ever written over.
final class ChartRow {
    private final String[] cells;
    private final Screen screen;

    ChartRow(int columns, Screen screen) {
        cells = new String[columns];
        Arrays.fill(cells, "");
        this.screen = screen;
    }

    boolean isFree(int from, int length) {
        if (from < 0 || from + length > cells.length) return false;
        for (int i = from; i < from + length; i++) if (!cells[i].isEmpty()) return false;
        return true;
    }

    /// Free cells from here on, at most `most`.
    int room(int from, int most) {
        int room = 0;
        while (room < most && isFree(from, room + 1)) room++;
        return room;
    }

    void put(int column, Mark mark) {
        cells[column] = screen.mark(mark);
    }

    void fill(int from, int until, Mark mark) {
        for (int i = from; i <= until; i++) put(i, mark);
    }

    /// Writes into free cells, or over a bar (`over`), whose middle it takes.
    void write(int column, String words, Dye dye) {
        for (int i = 0; i < words.length(); i++) cells[column + i] = screen.dyed(dye, words.substring(i, i + 1));
    }

    String words() {
        var line = new StringBuilder();
        for (String cell : cells) line.append(cell.isEmpty() ? " " : cell);
        return line.toString();
    }
}
