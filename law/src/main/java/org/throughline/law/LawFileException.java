package org.throughline.law;

/// A file of the rulebook is not fit to be used. The message begins with file and line and says what to do.
public final class LawFileException extends RuntimeException {
    public LawFileException(String place, String message) {
        super(place + ": " + message);
    }
}
