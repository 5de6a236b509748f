package org.throughline.office.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.text.Text;

/// Writes results line by line: wrapped to the width, in colour or not, with marks of shape or plain ones.
final class Screen {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[\\d+m");

    private final PrintStream out;
    private final int width;
    private final boolean colour;
    private final boolean ascii;
    private final Locale reader;

    Screen(PrintStream out, int width, boolean colour, boolean ascii, Locale reader) {
        this.out = out;
        this.width = width;
        this.colour = colour;
        this.ascii = ascii;
        this.reader = reader;
    }

    int width() {
        return width;
    }

    Locale reader() {
        return reader;
    }

    boolean ascii() {
        return ascii;
    }

    String say(Text text, Object... values) {
        return text.in(reader, values);
    }

    String dyed(Dye dye, String words) {
        return colour && !words.isEmpty() ? dye.on(words) : words;
    }

    /// Where it stands, or what to type next: beside the words and fainter than they.
    String aside(String words) {
        return words.isEmpty() ? "" : " " + dyed(Dye.FAINT, "(" + words + ")");
    }

    String mark(Mark mark) {
        return dyed(mark.dye(), String.valueOf(mark.shape(ascii)));
    }

    void blank() {
        out.println();
    }

    void line(String words) {
        out.println(plain(words).replace('\u00a0', ' ').stripTrailing());
    }

    void title(String words) {
        blank();
        line(dyed(Dye.STRONG, words));
    }

    /// Writes words after a beginning, never breaking at a no-break space, the following lines indented to where the
    /// first words stand.
    void paragraph(String beginning, String words) {
        int indent = length(beginning);
        var line = new StringBuilder(beginning);
        int used = indent;
        for (String word : BLANKS.split(words, -1)) {
            int length = length(word);
            if (used > indent && used + 1 + length > width) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                used = indent;
            }
            if (used > indent) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += length;
        }
        line(line.toString());
    }

    /// Left part, then the right part at the end of the line, or on a line of its own where both do not fit.
    void spread(String left, String right) {
        int room = width - length(left) - length(right);
        if (room >= 2) line(left + " ".repeat(room) + right);
        else {
            line(left);
            line(" ".repeat(Math.max(0, width - length(right))) + right);
        }
    }

    /// Words filled up with blanks to a length; longer ones are cut.
    String cell(String words, int length) {
        int has = length(words);
        return has <= length ? words + " ".repeat(length - has) : cut(words, length);
    }

    String cut(String words, int length) {
        if (words.length() <= length) return words;
        return length < 2
                ? words.substring(0, Math.max(0, length))
                : words.substring(0, length - 1) + (ascii ? "." : "…");
    }

    static int length(String words) {
        String bare = COLOUR.matcher(words).replaceAll("");
        return bare.codePointCount(0, bare.length());
    }

    /// Typographic signs as ASCII writes them. Letters stay: names and Spanish need their accents.
    private String plain(String words) {
        if (!ascii) return words;
        return words.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace("–", "-")
                .replace("—", "-")
                .replace("…", "...")
                .replace("§", "section")
                .replace("·", "-")
                .replace("☐", "[ ]");
    }
}
