package org.throughline.office.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.throughline.text.Text;
import org.throughline.vault.Enrolment;
import org.throughline.vault.keys.PrincipalKind;
import org.throughline.vault.keys.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `office add NAME --role ROLE`: somebody joins, at this keyboard.
@Command(name = "add")
final class AddCommand extends OfficeVerb {
    private static final Text DONE = Text.of(
            "{0} is in the office, and holds no key to any file yet: throughline grant",
            "{0} está en la oficina y aún no tiene llave de ningún expediente: throughline grant");

    @Parameters(paramLabel = "NAME", descriptionKey = "member")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true, descriptionKey = "role")
    private String role = "";

    AddCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Role asked = role(role);
        return signedIn((office, session) -> {
            Enrolment.enter(office, session, new Joining(door(), desk(), this).member(name, asked));
            screen().line(screen().say(DONE, name));
            return ExitCode.DONE;
        });
    }

    static Role role(String code) throws Refusal {
        var staff = Arrays.stream(Role.values())
                .filter(one -> one.kind() == PrincipalKind.STAFF && one != Role.LEFT)
                .toList();
        return staff.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ExitCode.USAGE,
                        Complaint.of(
                                Text.of("there is no such role", "no existe ese cargo"),
                                Text.of("nothing was set up", "no se configuró nada"),
                                Text.of("one of: {0}", "uno de: {0}"),
                                staff.stream().map(Role::code).collect(Collectors.joining(", ")))));
    }
}
