package org.throughline.text;

import java.util.Locale;

/// A value that says what it means in the reader's language: "in time", "an exception can be argued".
public interface Worded {
    String in(Locale reader);
}
