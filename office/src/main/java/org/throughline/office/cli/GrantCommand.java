package org.throughline.office.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.text.Text;
import org.throughline.vault.Agreeing;
import org.throughline.vault.Giving;
import org.throughline.vault.Holders;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Consent;
import org.throughline.vault.keys.PrincipalId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `grant CLIENT NAME`: gives a member keys to parts of a client's file.
@Command(name = "grant")
final class GrantCommand extends OfficeVerb {
    private static final Text DONE = Text.of("{0} may now open: {1}", "{0} ya puede abrir: {1}");

    @Parameters(index = "0", paramLabel = "CLIENT", descriptionKey = "clientHandle")
    private String client = "";

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "memberName")
    private String member = "";

    @Option(names = "--part", paramLabel = "PART", split = ",", descriptionKey = "part")
    private List<String> parts = new ArrayList<>();

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "until")
    private Optional<LocalDate> until = Optional.empty();

    @Mixin
    private Stated stated = new Stated();

    GrantCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Reason why = stated.reason(this);
        List<Compartment> asked = parts(parts);
        return signedIn((office, session) -> {
            ClientId id = new Vault(office).find(session, client, why);
            PrincipalId to = new Holders(office).find(member);
            Optional<Instant> end = until.map(day ->
                    day.atTime(LocalTime.MAX).atZone(desk().clock().getZone()).toInstant());
            new Giving(office).give(session, id, to, asked, consent(office, session, id, why), end, why);
            screen().line(screen().say(DONE, member, names(asked)));
            return ExitCode.DONE;
        });
    }

    /// The latest consent in force, if there is one; the vault says whether it covers what is asked.
    private static Optional<UUID> consent(Office office, Session session, ClientId client, Reason why) {
        return new Agreeing(office)
                .inForce(session, client, why).stream()
                        .max(Comparator.comparing(Consent::at))
                        .map(Consent::id);
    }

    static String names(Collection<Compartment> parts) {
        return parts.stream().map(Compartment::code).collect(Collectors.joining(", "));
    }

    /// The parts named, or those that work on a matter needs.
    static List<Compartment> parts(List<String> named) throws Refusal {
        if (named.isEmpty())
            return List.of(
                    Compartment.CARD,
                    Compartment.IDENTITY,
                    Compartment.TIMELINE,
                    Compartment.DOCUMENTS,
                    Compartment.NOTES);
        var parts = new ArrayList<Compartment>();
        for (String name : named) parts.add(part(name));
        return parts;
    }

    private static Compartment part(String name) throws Refusal {
        for (Compartment part : Compartment.values()) if (part.code().equals(name)) return part;
        throw new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of("there is no such part of a file", "un expediente no tiene esa parte"),
                        Text.of("nothing was changed", "no se cambió nada"),
                        Text.of("one of: {0}", "una de: {0}"),
                        names(List.of(Compartment.values()))));
    }
}
