package org.throughline.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.fact.FactType;

/// Every fact type that a reader may claim, in the order of the things they are about.
public final class Vocabulary {
    private static final List<FactType<?>> ALL = Stream.of(
                    Client.ALL,
                    Relative.ALL,
                    Presence.ALL,
                    Arrival.ALL,
                    Trip.ALL,
                    Filing.ALL,
                    Asylum.ALL,
                    Notice.ALL,
                    Card.ALL,
                    Passport.ALL,
                    Proceeding.ALL,
                    Hearing.ALL,
                    Order.ALL,
                    RecordsRequest.ALL,
                    Move.ALL,
                    Paper.ALL)
            .<FactType<?>>flatMap(List::stream)
            .toList();

    private Vocabulary() {}

    public static List<FactType<?>> all() {
        return ALL;
    }

    public static Optional<FactType<?>> of(String id) {
        return ALL.stream().filter(type -> type.id().equals(id)).findFirst();
    }
}
