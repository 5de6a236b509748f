package org.throughline.law;

/// A file of facts says something that nobody can take as a fact. The message names the place and what is wrong there.
public final class FactsFileException extends RuntimeException {
    FactsFileException(String place, String what) {
        super(place + ": " + what);
    }
}
