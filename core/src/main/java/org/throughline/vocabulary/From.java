package org.throughline.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;

/// A fact that follows from another one. It has the source and the time of learning of that one, and an id that follows
/// from its id.
record From(Fact<?> fact, Fact<?> original) {
    static <T> From derive(Fact<?> original, FactType<T> type, Thing about, Said<T> said) {
        var fact = new Fact<>(id(original, type), type, about, said, original.source(), original.recordedAt());
        return new From(fact, original);
    }

    /// The id of the fact of this type that follows from another one.
    static UUID id(Fact<?> original, FactType<?> type) {
        return UUID.nameUUIDFromBytes((type.id() + " of " + original.id()).getBytes(StandardCharsets.UTF_8));
    }
}
