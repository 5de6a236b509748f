package org.throughline.reading.pdf;

/// A page or picture is larger than any paper: it is not looked at.
final class PageTooHeavy extends RuntimeException {
    PageTooHeavy(String what) {
        super(what);
    }
}
