package org.throughline.vault.store;

/// The store cannot do what was asked. The message says what happened, what that means, and what to do.
public final class StoreFault extends RuntimeException {
    public StoreFault(String message) {
        super(message);
    }

    public StoreFault(String message, Throwable cause) {
        super(message, cause);
    }
}
