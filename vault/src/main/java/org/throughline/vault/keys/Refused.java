package org.throughline.vault.keys;

import java.util.Locale;

/// The vault did not do it, and says why. It never carries a key, a passphrase or anything about a client.
///
/// An exception, not a value: a refusal that a caller forgets to look at must not become an opening.
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal why;

    public Refused(Refusal why) {
        super(why.text().in(Locale.ENGLISH));
        this.why = why;
    }

    Refused(Refusal why, Throwable cause) {
        super(why.text().in(Locale.ENGLISH), cause);
        this.why = why;
    }

    public Refusal why() {
        return why;
    }
}
