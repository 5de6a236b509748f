package org.throughline.law;

import java.util.Locale;
import org.throughline.text.Text;

/// A file of facts says something that nobody can take as a fact. The message names the place, what is wrong there and
/// how it is written.
public final class FactsFileException extends RuntimeException {
    private final String place;
    private final transient Text what;
    private final transient Object[] values;

    FactsFileException(String place, Text what, Object... values) {
        super(place + ": " + what.in(Locale.ENGLISH, values));
        this.place = place;
        this.what = what;
        this.values = values.clone();
    }

    /// The message in the reader's language.
    public String in(Locale reader) {
        return place + ": " + what.in(reader, values);
    }

    FactsFileException at(String where) {
        return new FactsFileException(where, what, values);
    }
}
