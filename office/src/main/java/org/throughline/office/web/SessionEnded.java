package org.throughline.office.web;

/// Nobody is signed in at this browser, or not any more.
final class SessionEnded extends RuntimeException {
    private static final long serialVersionUID = 1;

    SessionEnded() {
        super("nobody is signed in here", null, false, false);
    }
}
