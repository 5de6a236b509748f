package org.throughline.reading.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.reading.page.Passage;

/// The ticked choices of a page: what stands after `[X]`, up to the next box, column or line.
final class Ticks {
    private static final Pattern TICK =
            Pattern.compile("(?:^|(?<=\\s))(?:[\\[({|Il]\\s?[Xx×✓✔]\\s?[\\])}|Il]|☒|☑)(?=\\s|$)");
    private static final Pattern BOX =
            Pattern.compile("(?:^|(?<=\\s))(?:[\\[({|Il]\\s?[Xx×✓✔]?\\s?[\\])}|]|☒|☑|☐)(?=\\s|$)");

    private Ticks() {}

    /// The texts of the ticked choices of a passage.
    static List<Passage> in(Passage passage) {
        String text = passage.text();
        var choices = new ArrayList<Passage>();
        Matcher tick = TICK.matcher(text);
        while (tick.find()) {
            int start = tick.end();
            while (start < text.length() && Character.isWhitespace(text.charAt(start)) && text.charAt(start) != '\n')
                start++;
            Matcher next = BOX.matcher(text);
            int end = next.find(start) ? next.start() : text.length();
            Passage choice = passage.cut(start, end).cell();
            if (!choice.isEmpty()) choices.add(choice);
        }
        return choices;
    }
}
