package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Enrolment;
import org.throughline.vault.Limits;
import org.throughline.vault.Limits.Limit;
import org.throughline.vault.NewMember;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.Settings;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.RecoverySet;
import org.throughline.vault.keys.RecoverySheets;
import org.throughline.vault.keys.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `office init NAME`: an office, its first member with two ways to sign in, and three recovery sheets.
@Command(name = "init")
final class InitCommand extends OfficeVerb {
    private static final Text DONE =
            Text.of("The office is set up in {0}. Sign in as {1}.", "La oficina está lista en {0}. Entre como {1}.");
    private static final Text NEXT = Text.of(
            "Next: throughline read FILE... --client HANDLE --new --purpose \"first interview\"",
            "Siguiente: throughline read ARCHIVO... --client NOMBRE --new --purpose \"primera entrevista\"");
    private static final Text OPEN = Text.of(
            "While you are signed in, this computer can read the cases you open. When everyone with access has locked, it"
                    + " cannot. Keep it on an encrypted disk.",
            "Mientras usted está dentro, esta computadora puede leer los casos que abre. Cuando todos han cerrado, no"
                    + " puede. Téngala en un disco cifrado.");
    private static final Text ASK_COUNSEL = Text.of(
            "How long must you keep a closed file? It differs from state to state. Ask counsel, then: throughline office set"
                    + " --keep-years N",
            "¿Cuánto tiempo debe guardar un expediente cerrado? Cada estado es distinto. Pregunte a un abogado y luego:"
                    + " throughline office set --keep-years N");
    /// A file of nobody: a restored backup counts only once it was opened.
    static final String CANARY = "canary";

    @Parameters(paramLabel = "NAME", descriptionKey = "member")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "role")
    private String role = Role.ATTORNEY.code();

    @Option(names = "--envelopes", descriptionKey = "envelopes")
    private boolean envelopes;

    @Option(names = "--keep-years", paramLabel = "N", descriptionKey = "keepYears")
    private Optional<Integer> keep = Optional.empty();

    @Mixin
    private OnServer onServer = new OnServer();

    @Mixin
    private InObjectStore inObjectStore = new InObjectStore();

    InitCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal {
        Path folder = door().folder(this);
        var joining = new Joining(door(), desk(), this);
        try (RecoverySheets sheets = RecoverySheets.draw()) {
            NewMember first = joining.member(name, AddCommand.role(role));
            RecoverySet set = PrintedSheets.shown(sheets, envelopes, joining, this);
            try (Office office = Enrolment.found(folder, settings(), set, first, desk().clock())) {
                String code = String.join(" ", first.code().groups());
                try (Session session = office.signIn(name, code.toCharArray())) {
                    if (first.role().represents()) new Vault(office).begin(session, CANARY, Reason.of(Purpose.AUDIT));
                    keep.ifPresent(years -> new Limits(office).set(session, Limit.KEEP_YEARS, years));
                    office.signLog(session);
                }
            }
        }
        screen().blank();
        screen().line(screen().say(DONE, folder, name));
        screen().paragraph("", screen().say(OPEN));
        if (keep.isEmpty()) screen().paragraph("", screen().say(ASK_COUNSEL));
        screen().line(screen().say(NEXT));
        return ExitCode.DONE;
    }

    private Settings settings() throws Refusal {
        Settings kept = onServer.named().map(Settings::fresh).orElseGet(Settings::fresh);
        return inObjectStore.named().map(kept::with).orElse(kept);
    }
}
