package org.throughline.office.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.StoredCase;
import org.throughline.vault.ClientFile;
import org.throughline.vault.Reason;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `fact list CLIENT`: every fact with the mark by which it is named, and how far it is trusted; `--as-of` shows the
/// list as it was known on a day.
@Command(name = "list")
final class FactListCommand extends OfficeVerb {
    @Parameters(paramLabel = "CLIENT", descriptionKey = "clientHandle")
    private String client = "";

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private Stated stated = new Stated();

    FactListCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        var day = new Desk.Day(Optional.empty(), asOf, Optional.empty());
        return signedIn((office, session) -> {
            var vault = new Vault(office);
            ClientId id = vault.find(session, client, why);
            try (ClientFile file = vault.open(session, id, why)) {
                StoredCase kept = StoredCase.of(file, desk().knownOn(day));
                Shut.say(kept, this);
                print(kept, desk().view(kept, day, reader()), day);
            }
            return ExitCode.DONE;
        });
    }

    private void print(StoredCase kept, CaseView view, Desk.Day day) {
        ClientRecord known = desk().knownOn(day).map(kept.record()::asKnownOn).orElse(kept.record());
        List<Fact<?>> facts = new ArrayList<>(known.facts());
        facts.sort(Comparator.<Fact<?>, Thing>comparing(fact -> view.grouping().of(fact.about()))
                .thenComparing(fact -> fact.type().id()));
        var line = new FactLine(known, view, screen());
        for (Fact<?> fact : facts) line.print(fact, view.grouping().of(fact.about()));
    }
}
