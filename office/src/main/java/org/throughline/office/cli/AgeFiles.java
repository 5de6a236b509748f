package org.throughline.office.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.throughline.text.Text;

/// The keys of age files as they are named on the command line.
final class AgeFiles {
    private AgeFiles() {}

    /// The secret key in an identity file as `age-keygen` writes it.
    static String identity(Path file) throws IOException, Refusal {
        return Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("AGE-SECRET-KEY-1"))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ExitCode.USAGE,
                        Complaint.of(
                                Text.of(
                                        "there is no key in the identity file",
                                        "no hay una llave en el archivo de identidad"),
                                Text.of("nothing was opened", "no se abrió nada"),
                                Text.of("age-keygen -o FILE makes one", "age-keygen -o ARCHIVO crea una"))));
    }

    static Refusal noRecipient() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of("one of the recipients is no age key", "uno de los destinatarios no es una llave age"),
                        Text.of("nothing was written", "no se escribió nada"),
                        Text.of(
                                "it begins with age1; age-keygen -o FILE makes a pair and shows it",
                                "empieza con age1; age-keygen -o ARCHIVO crea un par y lo muestra")));
    }
}
