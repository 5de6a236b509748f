package org.throughline.office.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.office.paper.Report;
import org.throughline.office.work.KnownFacts;
import org.throughline.office.work.StoredCase;
import org.throughline.text.Text;
import org.throughline.vault.ClientFile;
import org.throughline.vault.ClientLog;
import org.throughline.vault.PortableFile;
import org.throughline.vault.PortableFile.Extent;
import org.throughline.vault.Reason;
import org.throughline.vault.Vault;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export CLIENT --out FILE --to age1...`: all that the client may take along.
@Command(name = "export")
final class ExportCommand extends OfficeVerb {
    private static final Text DONE = Text.of(
            "Written: {0}. age -d opens it; README.txt in it says what is there.",
            "Escrito: {0}. age -d lo abre; README.txt dice qué hay dentro.");
    private static final Text WARNING = Text.of(
            "Whoever opens this reads it all: think of borders, check-ins, and shared phones before it is carried around.",
            "Quien lo abra lo lee todo: piense en fronteras, citas con agentes y teléfonos compartidos antes de llevarlo.");

    @Parameters(paramLabel = "CLIENT", descriptionKey = "clientHandle")
    private String client = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--to", paramLabel = "age1...", required = true, descriptionKey = "recipient")
    private List<String> recipients = new ArrayList<>();

    @Option(names = "--whole", descriptionKey = "whole")
    private boolean whole;

    @Mixin
    private Stated stated = new Stated();

    ExportCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        return signedIn((office, session) -> {
            var vault = new Vault(office);
            ClientId id = vault.find(session, client, why);
            Path fresh = out.resolveSibling(out.getFileName() + ".tmp");
            try (ClientFile file = vault.open(session, id, why);
                    OutputStream to = Files.newOutputStream(fresh);
                    OutputStream sealed = AgeFile.seal(to, recipients)) {
                var portable = new PortableFile(file, whole ? Extent.WHOLE : Extent.PAPERS);
                portable.write(
                        sealed,
                        KnownFacts.TYPES,
                        () -> new ClientLog(office).excerpt(session, id, why),
                        pages(file, portable));
            } catch (IllegalArgumentException wrong) {
                Files.deleteIfExists(fresh);
                throw AgeFiles.noRecipient();
            }
            Files.move(fresh, out);
            terminal().err().println(WARNING.in(reader()));
            screen().line(screen().say(DONE, out));
            return ExitCode.DONE;
        });
    }

    /// The report over what goes along, and no more.
    private Map<String, byte[]> pages(ClientFile file, PortableFile portable) throws IOException {
        var day = new Desk.Day(Optional.empty(), Optional.empty(), Optional.empty());
        StoredCase all = StoredCase.of(file, Optional.empty());
        var kept = new StoredCase(all.papers(), portable.record(KnownFacts.TYPES), all.shut());
        Map<String, String> papers = portable.documents();
        return Report.beside(
                desk().view(kept, day, reader()), "timeline.html", name -> Optional.ofNullable(papers.get(name)));
    }
}
