package org.throughline.vault.record;

/// What was kept cannot be understood by this release. Nothing of it was left out in silence.
public final class NotARecord extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotARecord(String what) {
        super(what);
    }

    NotARecord(String what, Throwable cause) {
        super(what, cause);
    }
}
