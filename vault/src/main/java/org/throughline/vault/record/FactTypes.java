package org.throughline.vault.record;

import java.util.Optional;
import org.throughline.fact.FactType;

/// The kinds of facts that this release knows, by their ids. The vault itself knows none.
@FunctionalInterface
public interface FactTypes {
    Optional<FactType<?>> of(String id);

    /// Whether a fact of this kind says who somebody is or how to reach them: a name, a number, an address. It is kept
    /// under a key of its own, apart from what happened.
    default boolean identifies(FactType<?> type) {
        return false;
    }
}
