package org.throughline.office.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.law.FactsFile;
import org.throughline.law.FactsFileException;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// A record written by hand (docs/facts.md) in place of papers.
final class FactsInput {
    private FactsInput() {}

    static boolean isOne(List<Path> files) {
        if (files.size() != 1) return false;
        String name = String.valueOf(files.getFirst().getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    static ClientRecord read(Path file) throws Refusal {
        String name = Wording.clean(String.valueOf(file.getFileName()));
        try (InputStream yaml = Files.newInputStream(file)) {
            return FactsFile.read(name, yaml);
        } catch (FactsFileException wrong) {
            throw new Refusal(
                    ExitCode.NOT_READ,
                    Complaint.of(
                            Text.of(
                                    "the file of facts cannot be used: {0}",
                                    "el archivo de datos no se puede usar: {0}"),
                            Text.of("nothing was asked of the rules", "no se consultó ninguna regla"),
                            Text.of(
                                    "docs/facts.md shows how each fact is written",
                                    "docs/facts.md muestra cómo se escribe cada dato"),
                            (Worded) reader -> Wording.clean(wrong.in(reader))));
        } catch (IOException _) {
            throw new Refusal(
                    ExitCode.NOT_READ,
                    Complaint.of(
                            Text.of("{0} could not be read", "no se pudo leer {0}"),
                            Text.of("nothing was asked of the rules", "no se consultó ninguna regla"),
                            Text.of(
                                    "look whether the file is there and may be read",
                                    "vea si el archivo está ahí y se puede leer"),
                            name));
        }
    }
}
