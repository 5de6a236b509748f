package org.throughline.office.cli;

import java.util.List;
import java.util.Locale;
import org.throughline.text.Text;

/// What went wrong, what that means, and what to do, in three lines. Never holds anything of a client's record; of what
/// the person typed, only the names of files.
///
/// @param values go into the holes of all three
record Complaint(Text error, Text means, Text hint, List<Object> values) {
    private static final Text ERROR = Text.of("throughline: error: {0}", "throughline: error: {0}");
    private static final Text MEANS = Text.of("throughline: means: {0}", "throughline: quiere decir: {0}");
    private static final Text HINT = Text.of("throughline: hint:  {0}", "throughline: consejo: {0}");

    Complaint {
        values = List.copyOf(values);
    }

    static Complaint of(Text error, Text means, Text hint, Object... values) {
        return new Complaint(error, means, hint, List.of(values));
    }

    List<String> lines(Locale reader) {
        return List.of(line(ERROR, error, reader), line(MEANS, means, reader), line(HINT, hint, reader));
    }

    private String line(Text frame, Text words, Locale reader) {
        return frame.in(reader, words.in(reader, values.toArray()));
    }
}
