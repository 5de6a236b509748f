package org.throughline.office.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Limits;
import org.throughline.vault.Limits.Limit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `office set`: what the office sets for itself; without an option, what is set.
@Command(name = "set")
final class SetCommand extends OfficeVerb {
    private static final Text KEEP = Text.of(
            "A file whose client asks to be erased is kept {0} years (counsel's answer; 0: not set).",
            "Un expediente cuyo cliente pide borrarlo se guarda {0} años (lo dice el abogado; 0: sin fijar).");
    private static final Text FILES = Text.of(
            "More than {0} files opened within an hour: sign in again, and two others are told.",
            "Más de {0} expedientes abiertos en una hora: hay que entrar otra vez y se avisa a dos personas.");
    private static final Text LOOKUPS = Text.of(
            "The whole office looks up {0} numbers an hour at most beyond what is granted.",
            "Toda la oficina busca como máximo {0} números por hora fuera de lo permitido.");

    @Option(names = "--keep-years", paramLabel = "N", descriptionKey = "keepYears")
    private Optional<Integer> keep = Optional.empty();

    @Option(names = "--files-an-hour", paramLabel = "N", descriptionKey = "filesAnHour")
    private Optional<Integer> files = Optional.empty();

    @Option(names = "--lookups-an-hour", paramLabel = "N", descriptionKey = "lookupsAnHour")
    private Optional<Integer> lookups = Optional.empty();

    SetCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    ExitCode work() throws Refusal, IOException {
        Map<Limit, Optional<Integer>> asked = new EnumMap<>(
                Map.of(Limit.KEEP_YEARS, keep, Limit.FILES_AN_HOUR, files, Limit.LOOKUPS_AN_HOUR, lookups));
        return signedIn((office, session) -> {
            var limits = new Limits(office);
            asked.forEach((limit, number) -> number.ifPresent(set -> limits.set(session, limit, set)));
            screen().line(screen().say(KEEP, limits.of(Limit.KEEP_YEARS)));
            screen().line(screen().say(FILES, limits.of(Limit.FILES_AN_HOUR)));
            screen().line(screen().say(LOOKUPS, limits.of(Limit.LOOKUPS_AN_HOUR)));
            return ExitCode.DONE;
        });
    }
}
