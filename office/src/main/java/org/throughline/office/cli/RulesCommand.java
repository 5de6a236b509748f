package org.throughline.office.cli;

import java.util.stream.Collectors;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import picocli.CommandLine.Command;

/// `rules`: every rule of the rulebook, with its question and its law.
@Command(name = "rules")
final class RulesCommand extends Verb {
    private static final Text TITLE = Text.of("{0} rules, edition {1}", "{0} reglas, edición {1}");
    private static final Text NOT_SIGNED = Text.of(
            "No lawyer has signed off these rules yet. What they say is not legal advice.",
            "Ningún abogado ha aprobado aún estas reglas. Lo que dicen no es consejo legal.");

    private final Desk desk;

    RulesCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() {
        Screen screen = screen();
        screen.line(screen.say(
                TITLE, desk.rulebook().rules().size(), desk.rulebook().edition()));
        for (Rule<?> rule : desk.rulebook().rules()) {
            screen.line(screen.dyed(Dye.STRONG, rule.id()));
            String law = rule.authority().stream().map(Object::toString).collect(Collectors.joining("; "));
            screen.paragraph("  ", screen.say(rule.question()));
            screen.paragraph("  ", screen.dyed(Dye.FAINT, law));
        }
        screen.line(screen.say(NOT_SIGNED));
        return ExitCode.DONE;
    }
}
