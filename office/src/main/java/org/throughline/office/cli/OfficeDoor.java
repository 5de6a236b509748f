package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Office;
import org.throughline.vault.Session;
import picocli.CommandLine.Option;

/// Which office, and who signs in to it. The passphrase or the printed code is typed, or comes from a
/// descriptor; it is
/// no argument, and stands in no file and no variable.
final class OfficeDoor {
    private static final Text SECRET = Text.of("Passphrase or printed code of {0}:", "Frase o código impreso de {0}:");

    @Option(names = "--office", paramLabel = "DIR", descriptionKey = "office")
    private Optional<Path> office = Optional.empty();

    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "as")
    private Optional<String> as = Optional.empty();

    @Option(names = "--passphrase-fd", paramLabel = "N", descriptionKey = "fd")
    private Optional<Integer> descriptor = Optional.empty();

    private Optional<Prompts> opened = Optional.empty();

    /// The folder of the office: as given, else that of `THROUGHLINE_OFFICE`, else `throughline-office` at
    /// home.
    Path folder(Verb verb) {
        return office.or(() -> Optional.ofNullable(verb.terminal().environment().get("THROUGHLINE_OFFICE"))
                        .map(Path::of))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), "throughline-office"));
    }

    Prompts prompts(Desk desk) {
        Prompts prompts =
                opened.orElseGet(() -> descriptor.isPresent() ? Prompts.descriptor(descriptor.get()) : desk.prompts());
        opened = Optional.of(prompts);
        return prompts;
    }

    Office open(Desk desk, Verb verb) {
        return Office.open(folder(verb), "throughline " + verb.name(), desk.clock());
    }

    Session signIn(Office office, Desk desk, Verb verb) throws Refusal {
        List<String> names = office.names();
        String name = as.orElse(names.size() == 1 ? names.getFirst() : "");
        if (name.isEmpty()) throw whoIsIt();
        return signIn(office, name, desk, verb);
    }

    Session signIn(Office office, String name, Desk desk, Verb verb) throws Refusal {
        return office.signIn(name, typed(SECRET.in(verb.reader(), name), desk));
    }

    char[] typed(String asking, Desk desk) throws Refusal {
        return prompts(desk).secret(asking).orElseThrow(OfficeDoor::nobodyThere);
    }

    String line(String asking, Desk desk) throws Refusal {
        return prompts(desk).line(asking).orElseThrow(OfficeDoor::nobodyThere);
    }

    private static Refusal whoIsIt() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of("several people work in this office", "varias personas trabajan en esta oficina"),
                        Text.of("nothing was opened", "no se abrió nada"),
                        Text.of("say who you are: --as NAME", "diga quién es: --as NOMBRE")));
    }

    private static Refusal nobodyThere() {
        return new Refusal(
                ExitCode.NOT_ALLOWED,
                Complaint.of(
                        Text.of("there is no terminal to type on", "no hay una terminal donde escribir"),
                        Text.of("nobody signed in, and nothing was opened", "nadie entró y no se abrió nada"),
                        Text.of(
                                "call it from a terminal, or hand the answers over with --passphrase-fd N",
                                "ejecútelo en una terminal, o pase las respuestas con --passphrase-fd N")));
    }
}
