package org.throughline.vault.record;

import java.util.Optional;
import org.throughline.fact.FactType;

/// The kinds of facts that this release knows, by their ids. The vault itself knows none.
@FunctionalInterface
public interface FactTypes {
    Optional<FactType<?>> of(String id);
}
