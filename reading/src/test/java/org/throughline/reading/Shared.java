package org.throughline.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The specifications and public forms beside the repository, which a checkout need not have.
final class Shared {
    private Shared() {}

    static Optional<Path> path(String name) {
        return Stream.of(
                        Stream.ofNullable(System.getProperty("throughline.shared")),
                        Stream.ofNullable(System.getenv("THROUGHLINE_SHARED")),
                        Stream.of("../../shared", "../../../shared"))
                .flatMap(roots -> roots)
                .map(root -> Path.of(root).resolve(name))
                .filter(Files::exists)
                .findFirst();
    }
}
