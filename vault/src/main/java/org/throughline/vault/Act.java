package org.throughline.vault;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Refused;

/// What is written into the log: what was done, to which part or thing, on which consent, and how it ended.
///
/// @param action one word
/// @param result `done`, or why it was refused
record Act(String action, Optional<Compartment> part, Optional<String> object, Optional<UUID> consent, String result) {
    private static final String DONE = "done";

    static Act of(String action) {
        return new Act(action, Optional.empty(), Optional.empty(), Optional.empty(), DONE);
    }

    static Act of(String action, Compartment part) {
        return new Act(action, Optional.of(part), Optional.empty(), Optional.empty(), DONE);
    }

    Act to(Object thing) {
        return new Act(action, part, Optional.of(thing.toString()), consent, result);
    }

    Act on(UUID itsConsent) {
        return new Act(action, part, object, Optional.of(itsConsent), result);
    }

    Act refused(Refused refused) {
        return new Act(action, part, object, consent, refused.why().name().toLowerCase(Locale.ROOT));
    }
}
