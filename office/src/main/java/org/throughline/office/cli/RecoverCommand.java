package org.throughline.office.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Keeping;
import org.throughline.vault.NewMember;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Recovery;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.RecoverySet;
import org.throughline.vault.keys.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `office recover NAME`: two who hold recovery sheets give somebody who lost every way in a new one. `--stop` stops
/// it;
/// `--file CLIENT` opens a file that must be kept, for NAME and for a day.
@Command(name = "recover")
final class RecoverCommand extends OfficeVerb {
    private static final Text FIRST = Text.of("The first holder types a sheet:", "La primera persona escribe su hoja:");
    private static final Text SECOND =
            Text.of("The second holder types another sheet:", "La segunda persona escribe otra hoja:");
    private static final Text DONE = Text.of(
            "{0} can sign in with the new passphrase or code from {1}. Everybody in the office is told and can stop it.",
            "{0} puede entrar con la frase o el código nuevos desde {1}. Se avisa a toda la oficina y cualquiera puede"
                    + " detenerlo.");
    private static final Text STOPPED =
            Text.of("Stopped. The account is as it was.", "Detenido. La cuenta está como antes.");
    private static final Text OPENED = Text.of(
            "{0} can open the file of {1} for a day. The client can see this.",
            "{0} puede abrir el expediente de {1} por un día. El cliente puede ver esto.");

    @Parameters(paramLabel = "NAME", descriptionKey = "memberName")
    private String member = "";

    @Option(names = "--stop", descriptionKey = "stopRecovery")
    private boolean stop;

    @Option(names = "--file", paramLabel = "CLIENT", descriptionKey = "keptFile")
    private Optional<String> file = Optional.empty();

    @Option(names = "--purpose", paramLabel = "WORDS", descriptionKey = "purpose")
    private Optional<String> purpose = Optional.empty();

    RecoverCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        if (stop) return stop();
        return file.isPresent() ? open(file.get()) : recover();
    }

    private ExitCode recover() throws Refusal {
        var joining = new Joining(door(), desk(), this);
        try (Office office = door().open(desk(), this)) {
            var recovery = new Recovery(office);
            RecoverySet set = recovery.set();
            String one = sheet(FIRST, set, joining);
            String other = sheet(SECOND, set, joining);
            NewMember again = joining.member(member, Role.VOLUNTEER);
            Instant counts = recovery.begin(member, one, other, again.passphrase(), again.code());
            screen().paragraph("", screen().say(DONE, member, Told.when(counts, desk())));
        }
        return ExitCode.DONE;
    }

    private String sheet(Text asking, RecoverySet set, Joining joining) throws Refusal {
        return joining.typedBack(asking, typed -> {
            set.check(typed);
            return typed;
        });
    }

    private ExitCode stop() throws Refusal, IOException {
        return signedIn((office, session) -> {
            new Recovery(office).stop(session, member, Reason.of(Purpose.RECOVERY, purpose.orElse("stopped")));
            screen().line(screen().say(STOPPED));
            return ExitCode.DONE;
        });
    }

    private ExitCode open(String client) throws Refusal, IOException {
        Reason why = Reason.of(Purpose.RECOVERY, purpose.orElse("a file that must be kept"));
        try (Office office = door().open(desk(), this);
                var session = door().signIn(office, member, desk(), this)) {
            Told.say(office, session, desk(), this);
            String one = new String(door().typed(FIRST.in(reader()), desk()));
            String other = new String(door().typed(SECOND.in(reader()), desk()));
            new Keeping(office, session, Keeping.find(office, session, client), why).open(one, other);
            if (session.signs()) office.signLog(session);
            screen().line(screen().say(OPENED, member, client));
        }
        return ExitCode.DONE;
    }
}
