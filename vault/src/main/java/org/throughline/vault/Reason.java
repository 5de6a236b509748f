package org.throughline.vault;

import java.util.Optional;
import org.throughline.vault.keys.Purpose;

/// Why somebody does something with a client's file, as the client will read it.
///
/// @param words a sentence of the person's own, beside the code
public record Reason(Purpose purpose, Optional<String> words) {
    public static Reason of(Purpose purpose) {
        return new Reason(purpose, Optional.empty());
    }

    public static Reason of(Purpose purpose, String words) {
        return new Reason(purpose, Optional.of(words));
    }
}
