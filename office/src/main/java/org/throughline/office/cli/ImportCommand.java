package org.throughline.office.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.throughline.law.Law;
import org.throughline.text.Text;
import org.throughline.vault.ClientFile;
import org.throughline.vault.PortableReading;
import org.throughline.vault.Reason;
import org.throughline.vault.Vault;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE --client HANDLE`: what a client brings along from another office, or from a laptop of this
/// one.
@Command(name = "import")
final class ImportCommand extends OfficeVerb {
    private static final Text DONE = Text.of(
            "Taken over: {0} documents, {1} facts that were not here yet.",
            "Incorporado: {0} documentos y {1} datos que no estaban aquí.");

    @Parameters(paramLabel = "FILE", descriptionKey = "portable")
    private Path from = Path.of("");

    @Option(names = "--identity", paramLabel = "FILE", required = true, descriptionKey = "identity")
    private Path identity = Path.of("");

    @Option(names = "--client", paramLabel = "HANDLE", required = true, descriptionKey = "client")
    private String client = "";

    @Option(names = "--new", descriptionKey = "new")
    private boolean isNew;

    @Mixin
    private Stated stated = new Stated();

    ImportCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        String key = AgeFiles.identity(identity);
        return signedIn((office, session) -> {
            var vault = new Vault(office);
            Path plain = Files.createTempFile(door().folder(this), "import-", ".zip");
            try {
                try (InputStream sealed = new BufferedInputStream(Files.newInputStream(from));
                        InputStream open = AgeFile.open(sealed, key)) {
                    Files.copy(open, plain, StandardCopyOption.REPLACE_EXISTING);
                }
                ClientId id = isNew ? vault.begin(session, client, why) : vault.find(session, client, why);
                try (ClientFile file = vault.open(session, id, why)) {
                    PortableReading.Taken taken = new PortableReading(file)
                            .read(
                                    plain,
                                    type -> Optional.ofNullable(Law.factTypes().get(type)));
                    screen().line(screen().say(DONE, taken.documents(), taken.facts()));
                }
            } finally {
                Files.deleteIfExists(plain);
            }
            return ExitCode.DONE;
        });
    }
}
