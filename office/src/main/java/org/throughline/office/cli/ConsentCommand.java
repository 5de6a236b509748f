package org.throughline.office.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.text.Text;
import org.throughline.vault.Agreeing;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ActingFor;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Consent;
import org.throughline.vault.keys.ConsentScope;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.Recipient;
import org.throughline.vault.keys.ShownText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `consent CLIENT`: what the client agreed to on paper, seen by two members; or `--withdraw`, at once.
@Command(name = "consent")
final class ConsentCommand extends OfficeVerb {
    private static final Text DONE =
            Text.of("Written down. It covers: {0}, for the roles {1}.", "Anotado. Cubre: {0}, para los cargos {1}.");
    private static final Text WITHDRAWN = Text.of(
            "Taken back. What rested on it has ended: {0} consents.",
            "Retirado. Terminó lo que dependía de eso: {0} consentimientos.");

    @Parameters(paramLabel = "CLIENT", descriptionKey = "clientHandle")
    private String client = "";

    @Option(names = "--scan", paramLabel = "FILE", descriptionKey = "scan")
    private Optional<Path> scan = Optional.empty();

    @Option(names = "--text", paramLabel = "FILE", descriptionKey = "consentText")
    private Optional<Path> text = Optional.empty();

    @Option(names = "--witness", paramLabel = "NAME", descriptionKey = "witness")
    private Optional<String> witness = Optional.empty();

    @Option(names = "--role", paramLabel = "ROLE", split = ",", descriptionKey = "consentRole")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--part", paramLabel = "PART", split = ",", descriptionKey = "part")
    private List<String> parts = new ArrayList<>();

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "until")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--own-key", descriptionKey = "ownKey")
    private boolean ownKey;

    @Option(names = "--guardian", paramLabel = "WORD", descriptionKey = "guardian")
    private Optional<String> guardian = Optional.empty();

    @Option(names = "--authority", paramLabel = "FILE", descriptionKey = "authority")
    private Optional<Path> authority = Optional.empty();

    @Option(names = "--authority-until", paramLabel = "DATE", descriptionKey = "authorityUntil")
    private Optional<LocalDate> authorityUntil = Optional.empty();

    @Option(names = "--withdraw", descriptionKey = "withdraw")
    private boolean withdraw;

    @Mixin
    private Stated stated = new Stated();

    ConsentCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        return signedIn((office, session) -> {
            ClientId id = new Vault(office).find(session, client, why);
            if (withdraw) withdraw(office, session, id, why);
            else agree(office, session, id, why);
            return ExitCode.DONE;
        });
    }

    private void agree(Office office, Session session, ClientId id, Reason why) throws Refusal, IOException {
        boolean hasPaper = ownKey || (scan.isPresent() && witness.isPresent());
        boolean hasAuthority = guardian.isEmpty() || (authority.isPresent() && authorityUntil.isPresent());
        if (!hasPaper || !hasAuthority || text.isEmpty() || roles.isEmpty()) throw paperNeeded();
        Set<Recipient> recipients = new HashSet<>();
        for (String role : roles) recipients.add(Recipient.of(AddCommand.role(role)));
        List<Compartment> covered = GrantCommand.parts(parts);
        var scope = new ConsentScope(
                Set.copyOf(covered), Set.of(Purpose.LEGAL_WORK, Purpose.SUPERVISION, Purpose.AUDIT), recipients);
        var shown = new ShownText(
                Bytes.of(Files.readAllBytes(text.get())).sha256(),
                reader().getLanguage(),
                String.valueOf(text.get().getFileName()));
        Optional<Instant> end = until.map(day ->
                day.atTime(LocalTime.MAX).atZone(desk().clock().getZone()).toInstant());
        var agreeing = new Agreeing(office);
        if (ownKey) agreeing.withOwnKey(session, id, shown, List.of(scope), end, why);
        else
            try (Session other = door().signIn(office, witness.get(), desk(), this)) {
                Bytes page = Bytes.of(Files.readAllBytes(scan.get())).sha256();
                agreeing.onPaper(session, other, id, shown, List.of(scope), end, page, guardian(), why);
            }
        screen().line(screen().say(DONE, GrantCommand.names(covered), String.join(", ", roles)));
    }

    private Optional<ActingFor> guardian() throws IOException {
        if (guardian.isEmpty()) return Optional.empty();
        Bytes paper = Bytes.of(Files.readAllBytes(authority.get())).sha256();
        String named = String.valueOf(authority.get().getFileName());
        return Optional.of(new ActingFor(guardian.get(), named, paper, authorityUntil.get()));
    }

    private void withdraw(Office office, Session session, ClientId id, Reason why) {
        var agreeing = new Agreeing(office);
        List<Consent> all = agreeing.inForce(session, id, why);
        for (Consent consent : all) agreeing.withdraw(session, id, consent.id(), why);
        screen().line(screen().say(WITHDRAWN, all.size()));
    }

    private static Refusal paperNeeded() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of(
                                "a consent on paper needs the page, the text shown, a witness and the roles",
                                "un consentimiento en papel necesita la página, el texto mostrado, un testigo y los cargos"),
                        Text.of("nothing was written down", "no se anotó nada"),
                        Text.of(
                                "give --scan, --text, --witness and --role; for a guardian, --authority and --authority-until too",
                                "indique --scan, --text, --witness y --role; para un tutor, también --authority y --authority-until")));
    }
}
