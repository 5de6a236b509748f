package org.throughline.office.cli;

import java.time.LocalDate;
import org.throughline.text.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What was wrong with a command line. Nothing that was typed is repeated but the names of options.
final class UsageComplaints {
    private static final Text NOTHING_DONE = Text.of("nothing was read or written", "no se leyó ni se escribió nada");
    private static final Text HELP =
            Text.of("throughline --help shows what there is", "throughline --help muestra lo que hay");

    private UsageComplaints() {}

    static Complaint of(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException _ ->
                Complaint.of(
                        Text.of("something is missing after the verb", "falta algo después del verbo"),
                        NOTHING_DONE,
                        usage(wrong),
                        verb(wrong));
            case UnmatchedArgumentException _ ->
                Complaint.of(
                        Text.of("a word or an option is not known here", "aquí no se conoce una palabra u opción"),
                        NOTHING_DONE,
                        usage(wrong),
                        verb(wrong));
            default -> value(wrong);
        };
    }

    private static Complaint value(ParameterException wrong) {
        if (!(wrong.getArgSpec() instanceof OptionSpec option))
            return Complaint.of(
                    Text.of("the command is not understood", "no se entiende el comando"), NOTHING_DONE, HELP);
        Text error = Text.of("what stands after {0} is not understood", "no se entiende lo que está después de {0}");
        Text hint = option.auxiliaryTypes()[0] == LocalDate.class
                ? Text.of("write a day as year-month-day: 2026-11-09", "escriba la fecha como año-mes-día: 2026-11-09")
                : HELP;
        return Complaint.of(error, NOTHING_DONE, hint, option.longestName());
    }

    private static Text usage(ParameterException wrong) {
        return verb(wrong).equals("throughline")
                ? HELP
                : Text.of(
                        "throughline {0} --help shows how to write it",
                        "throughline {0} --help muestra cómo se escribe");
    }

    private static String verb(ParameterException wrong) {
        return wrong.getCommandLine().getCommandName();
    }
}
