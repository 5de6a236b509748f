package org.throughline.office.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Office;
import org.throughline.vault.PortableChecking;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.Verifying;
import org.throughline.vault.Witnessing;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.ledger.Fault;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.ledger.Receipt;
import org.throughline.vault.ledger.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify`: opens everything this member has keys for, and looks whether it is as it was written. `verify
/// FILE`: checks what a client took along, with the receipts she kept; nobody signs in for that.
@Command(name = "verify")
final class VerifyCommand extends OfficeVerb {
    private static final Text LOOKED = Text.of(
            "Looked at {0} files: {1} rows, {2} documents, {3} entries of the log. {4} parts are shut to you.",
            "Se revisaron {0} expedientes: {1} filas, {2} documentos, {3} anotaciones del registro. {4} partes están cerradas para usted.");
    private static final Text TAKEN = Text.of(
            "Looked at what was taken along, against {0} receipts.",
            "Se revisó lo que el cliente se llevó, con {0} recibos.");
    private static final Text WHOLE = Text.of("All of it is whole.", "Todo está entero.");
    private static final Text NOT_THE_ONE = Text.of(
            "The log did not grow out of the one that was witnessed.",
            "El registro no creció a partir del que vio el testigo.");
    private static final Text DAMAGED =
            Text.of("{0} things are not as they were written:", "{0} cosas no están como se escribieron:");

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "takenAlong")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--receipt", paramLabel = "FILE", descriptionKey = "keptReceipt")
    private List<Path> receipts = new ArrayList<>();

    VerifyCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        if (file.isPresent()) return taken(file.get());
        return signedIn((office, session) -> {
            ExitCode code = show(office, session, this);
            return session.signs() ? witnessed(new Witnessing(office, session).seen(), code) : code;
        });
    }

    static ExitCode show(Office office, Session session, Verb verb) {
        return show(Verifying.run(office, session, Reason.of(Purpose.AUDIT, "verify")), verb);
    }

    static ExitCode show(Verifying.Report report, Verb verb) {
        Screen screen = verb.screen();
        screen.line(
                screen.say(LOOKED, report.files(), report.rows(), report.documents(), report.entries(), report.shut()));
        return show(report.damages(), screen);
    }

    private static ExitCode show(List<Verifying.Damage> damages, Screen screen) {
        if (damages.isEmpty()) {
            screen.line(screen.say(WHOLE));
            return ExitCode.DONE;
        }
        screen.line(screen.say(DAMAGED, damages.size()));
        for (Verifying.Damage damage : damages) screen.paragraph("  ", damage.where() + ": " + damage.what());
        return ExitCode.DAMAGED;
    }

    private ExitCode witnessed(List<Witnessing.Seen> seen, ExitCode code) {
        ExitCode outcome = code;
        for (Witnessing.Seen one : seen) {
            WitnessCommand.say(one, screen());
            if (one.holds()) continue;
            screen().paragraph("  ", screen().say(NOT_THE_ONE));
            outcome = ExitCode.DAMAGED;
        }
        return outcome;
    }

    /// The log alone, or the whole file, as `age -d` gave it.
    private ExitCode taken(Path taken) throws IOException {
        var kept = new ArrayList<Receipt>();
        var damages = new ArrayList<Verifying.Damage>();
        for (Path receipt : receipts)
            try {
                kept.add(Receipt.read(Files.readString(receipt)));
            } catch (LedgerDamaged _) {
                damages.add(new Verifying.Damage(receipt.toString(), Fault.UNREADABLE.in(reader())));
            }
        if (taken.toString().endsWith(".json"))
            for (Fault fault : Verification.of(Files.readString(taken), kept))
                damages.add(new Verifying.Damage(taken.toString(), fault.in(reader())));
        else damages.addAll(PortableChecking.of(taken, kept, reader()));
        screen().line(screen().say(TAKEN, receipts.size()));
        return show(damages, screen());
    }
}
