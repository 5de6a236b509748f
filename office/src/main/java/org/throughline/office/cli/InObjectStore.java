package org.throughline.office.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Settings;
import picocli.CommandLine.Option;

/// A bucket of an S3-compatible object store, as a command names it.
final class InObjectStore {
    @Option(names = "--object-store", paramLabel = "URL", descriptionKey = "objectStore")
    private Optional<URI> store = Optional.empty();

    @Option(names = "--object-bucket", paramLabel = "NAME", descriptionKey = "objectBucket")
    private Optional<String> bucket = Optional.empty();

    @Option(names = "--object-region", paramLabel = "NAME", descriptionKey = "objectRegion")
    private String region = "us-east-1";

    @Option(names = "--object-key", paramLabel = "FILE", descriptionKey = "objectKey")
    private Optional<Path> key = Optional.empty();

    /// Empty if none is named.
    Optional<Settings.Objects> named() throws Refusal {
        if (store.isEmpty()) return Optional.empty();
        if (bucket.isEmpty() || key.isEmpty()) throw halfAStore();
        return Optional.of(new Settings.Objects(
                store.get(), region, bucket.get(), key.get().toAbsolutePath()));
    }

    private static Refusal halfAStore() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of(
                                "an object store needs a bucket and a key file",
                                "un almacén de objetos necesita un contenedor y un archivo de clave"),
                        Text.of("nothing was set up", "no se configuró nada"),
                        Text.of(
                                "give --object-store, --object-bucket and --object-key",
                                "indique --object-store, --object-bucket y --object-key")));
    }
}
