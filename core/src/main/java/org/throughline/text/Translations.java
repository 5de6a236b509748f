package org.throughline.text;

import java.util.Locale;
import java.util.Optional;

/// Languages beside English and Spanish, found by [java.util.ServiceLoader] because this module reads no files.
///
/// A sentence without a translation falls back to English. Whether a client's page may be offered in a language (only
/// when every text of it is there) is for the page to ask.
public interface Translations {
    /// The sentence in the reader's language, with the same holes as the English one.
    Optional<String> of(String english, Locale reader);
}
