package org.throughline.office.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.text.Text;
import org.throughline.vault.ClientLog;
import org.throughline.vault.Erasure;
import org.throughline.vault.Holders;
import org.throughline.vault.Reason;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.ledger.Entry;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.store.Endings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `who CLIENT`: who may open the file, and who has looked.
@Command(name = "who")
final class WhoCommand extends OfficeVerb {
    private static final Text MAY = Text.of("May open it", "Pueden abrirlo");
    private static final Text LOOKED = Text.of("Has looked, or tried to", "Lo han visto, o lo intentaron");
    private static final Text ERASE =
            Text.of("To be erased: its keys die on {0}.", "Se borrará: sus llaves mueren el {0}.");
    private static final Text HOLD = Text.of(
            "Must be kept until {0}. Asked for by {1}: {2}", "Hay que guardarlo hasta el {0}. Lo pidió {1}: {2}");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Parameters(paramLabel = "CLIENT", descriptionKey = "clientHandle")
    private String client = "";

    @Option(names = "--receipt", paramLabel = "FILE", descriptionKey = "receipt")
    private Optional<Path> receipt = Optional.empty();

    @Mixin
    private Stated stated = new Stated();

    WhoCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        return signedIn((office, session) -> {
            ClientId id = new Vault(office).find(session, client, why);
            var holders = new Holders(office);
            Screen screen = screen();
            screen.line(screen.dyed(Dye.STRONG, screen.say(MAY)));
            for (Holders.Holder holder : holders.of(id))
                screen.line("  " + holder.name() + "  "
                        + holder.parts().stream().map(Compartment::code).collect(Collectors.joining(", ")));
            var erasure = new Erasure(office);
            List<Entry> entries = new ClientLog(office).entries(session, id, why);
            erasure.of(id, Endings.Kind.HOLD)
                    .ifPresent(hold -> screen.paragraph("", held(hold.until(), entries, holders)));
            erasure.of(id, Endings.Kind.ERASE).ifPresent(erase -> screen.line(screen.say(ERASE, erase.until())));
            screen.blank();
            screen.line(screen.dyed(Dye.STRONG, screen.say(LOOKED)));
            for (Entry entry : entries) screen.line(line(entry, holders));
            if (receipt.isPresent()) ReceiptPaper.write(receipt.get(), id, office, session, why, this);
            return ExitCode.DONE;
        });
    }

    /// A hold has a name and a reason: those of the entry that set it last.
    private String held(LocalDate until, List<Entry> entries, Holders holders) {
        Entry set = entries.stream()
                .filter(entry -> entry.action().equals("hold"))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new LedgerDamaged("the log does not say who set the hold"));
        String who = holders.name(PrincipalId.of(set.actor()));
        return screen().say(HOLD, until, who, Wording.clean(set.sentence().orElse(set.purpose())));
    }

    private String line(Entry entry, Holders holders) {
        return List.of(
                        WHEN.withZone(ZoneId.systemDefault()).format(entry.time()),
                        holders.name(PrincipalId.of(entry.actor())),
                        entry.action(),
                        entry.compartment().orElse("-"),
                        Wording.clean(entry.sentence().orElse(entry.purpose())),
                        entry.result())
                .stream()
                .collect(Collectors.joining("  ", "  ", ""));
    }
}
