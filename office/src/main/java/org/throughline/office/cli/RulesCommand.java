package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.office.paper.RuleSite;
import org.throughline.office.work.RulePages;
import org.throughline.office.work.Words;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `rules`: every rule of the rulebook, with its question and its law.
@Command(name = "rules")
final class RulesCommand extends Verb {
    private static final Text TITLE = Text.of("{0} rules, edition {1}", "{0} reglas, edición {1}");
    private static final Text NOT_SIGNED = Text.of(
            "No lawyer has signed off these rules yet. What they say is not legal advice.",
            "Ningún abogado ha aprobado aún estas reglas. Lo que dicen no es consejo legal.");

    @Option(names = "--html", paramLabel = "DIR", descriptionKey = "rulesHtml")
    private Optional<Path> html = Optional.empty();

    private final Desk desk;

    RulesCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        Screen screen = screen();
        if (html.isPresent()) {
            var pages = new RulePages(desk.rulebook(), new Words(reader()), new Examples(desk.home())::of);
            Path folder = html.get();
            Output.say(Desk.written(folder.toString(), () -> RuleSite.write(pages.all(), folder, reader())), this);
            return ExitCode.DONE;
        }
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
