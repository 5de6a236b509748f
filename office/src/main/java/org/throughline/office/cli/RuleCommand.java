package org.throughline.office.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.law.Law;
import org.throughline.rule.Citation;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;
import org.throughline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `rule ID`: the law behind a rule, its dated figures and their sources.
@Command(name = "rule")
final class RuleCommand extends Verb {
    private static final Text LAW = Text.of("The law", "La ley");
    private static final Text FIGURES =
            Text.of("Its figures, with their dates and sources", "Sus cifras, con fechas y fuentes");
    private static final Text NO_FIGURES = Text.of(
            "No figures of its own; see the rules it asks.", "Sin cifras propias; vea las reglas que consulta.");
    private static final Text FROM = Text.of("from {0}", "desde el {0}");
    private static final Text ALWAYS = Text.of("start not checked", "inicio no verificado");
    private static final Text UNTIL = Text.of(" until {0}", " hasta el {0}");
    private static final Text CHOSEN_BY = Text.of("chosen by: {0}", "se elige por: {0}");
    private static final Text SOURCE = Text.of("source: {0}", "fuente: {0}");
    private static final Text EXAMPLES = Text.of("Worked examples: {0}", "Ejemplos resueltos: {0}");

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "rule")
    private String id = "";

    private final Desk desk;

    RuleCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    static Rule<?> find(Rulebook rulebook, String id) throws Refusal {
        Optional<Rule<?>> rule = rulebook.rule(id);
        if (rule.isPresent()) return rule.get();
        throw new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of("there is no rule of that name", "no hay ninguna regla con ese nombre"),
                        Text.of("nothing was asked", "no se consultó nada"),
                        Text.of("throughline rules lists them all", "throughline rules las muestra todas")));
    }

    @Override
    ExitCode run() throws Refusal {
        Rule<?> rule = find(desk.rulebook(), id);
        Screen screen = screen();
        screen.line(screen.dyed(Dye.STRONG, rule.id()));
        screen.paragraph("", screen.say(rule.question()));
        screen.title(screen.say(LAW));
        for (Citation citation : rule.authority()) screen.line("  " + citation);
        screen.title(screen.say(FIGURES));
        var figures = Law.figures(rule);
        if (figures.isEmpty()) screen.line("  " + screen.say(NO_FIGURES));
        figures.forEach(row -> print(row, screen));
        desk.examples(rule.id()).ifPresent(file -> screen.title(screen.say(EXAMPLES, file)));
        return ExitCode.DONE;
    }

    private void print(ParameterRow<?> row, Screen screen) {
        String value = screen.dyed(Dye.STRONG, new Wording(screen.reader()).of(row));
        screen.paragraph("  ", row.id() + ": " + value + ", " + when(row, screen));
        screen.paragraph("    ", row.citation());
        screen.paragraph("    ", screen.dyed(Dye.FAINT, screen.say(SOURCE, row.source())));
        if (!row.appliesBy().isBlank())
            screen.paragraph("    ", screen.dyed(Dye.FAINT, screen.say(CHOSEN_BY, row.appliesBy())));
        if (!row.note().isBlank()) screen.paragraph("    ", screen.dyed(Dye.FAINT, row.note()));
        if (Warnings.isDoubtful(row))
            screen.paragraph("    " + screen.dyed(Dye.MARIGOLD, "! "), new Warnings(screen).words(row));
    }

    private static String when(ParameterRow<?> row, Screen screen) {
        String from =
                row.from().map(day -> screen.say(FROM, plain(day, screen))).orElse(screen.say(ALWAYS));
        return from
                + row.until().map(day -> screen.say(UNTIL, plain(day, screen))).orElse("");
    }

    private static String plain(LocalDate day, Screen screen) {
        return Days.plain(day, screen.reader());
    }
}
