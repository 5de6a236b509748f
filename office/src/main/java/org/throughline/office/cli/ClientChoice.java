package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.StoredCase;
import org.throughline.text.Text;
import org.throughline.vault.ClientFile;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A client of the office in place of files: whose record, what for, and who asks.
final class ClientChoice {
    @Option(names = "--client", paramLabel = "HANDLE", descriptionKey = "client")
    private Optional<String> client = Optional.empty();

    @Option(names = "--purpose", paramLabel = "WORDS", descriptionKey = "purpose")
    private Optional<String> purpose = Optional.empty();

    @Mixin
    private OfficeDoor door = new OfficeDoor();

    boolean isMade() {
        return client.isPresent();
    }

    OfficeDoor door() {
        return door;
    }

    String handle() {
        return client.orElse("");
    }

    Reason reason(Verb verb) throws Refusal {
        return Stated.reason(purpose.orElseThrow(ClientChoice::noPurpose), verb);
    }

    /// The client's record as it is kept, or that of the files.
    CaseView view(List<Path> files, Desk.Day day, Desk desk, Verb verb) throws Refusal {
        if (!isMade()) return desk.open(files, day, verb);
        if (!files.isEmpty()) throw bothOrNone();
        Reason why = reason(verb);
        StoredCase kept = OfficeVerb.tried(() -> OfficeVerb.signedIn(door, desk, verb, (office, session) -> {
            try (ClientFile file = open(office, session, why)) {
                return StoredCase.of(file, desk.knownOn(day));
            }
        }));
        Shut.say(kept, verb);
        return desk.view(kept, day, verb.reader());
    }

    ClientFile open(Office office, Session session, Reason why) {
        var vault = new Vault(office);
        ClientId id = vault.find(session, handle(), why);
        return vault.open(session, id, why);
    }

    private static Refusal noPurpose() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of("why is this file opened?", "¿para qué se abre este expediente?"),
                        Text.of("nothing was opened", "no se abrió nada"),
                        Text.of(
                                "say it after --purpose, in words the client may read: --purpose \"hearing preparation\"",
                                "dígalo después de --purpose, con palabras que el cliente pueda leer: --purpose \"preparar la"
                                        + " audiencia\"")));
    }

    static Refusal bothOrNone() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of("either files or a client", "o archivos o un cliente"),
                        Text.of(
                                "nothing was read, and nothing was asked of the rules",
                                "no se leyó nada ni se consultó ninguna regla"),
                        Text.of(
                                "name files, or a client of the office with --client HANDLE",
                                "nombre archivos, o un cliente de la oficina con --client NOMBRE")));
    }
}
