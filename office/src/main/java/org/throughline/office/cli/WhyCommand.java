package org.throughline.office.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.office.work.CaseView;
import org.throughline.rule.Answer;
import org.throughline.rule.Finding;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `why RULE FILE...`: how an answer came about, step by step, with the page of each step.
@Command(name = "why")
final class WhyCommand extends Verb {
    private static final Text NOTHING = Text.of(
            "The rule had nothing to look at: these papers tell of no {0}.",
            "La regla no tuvo qué mirar: estos papeles no hablan de {0}.");

    @Parameters(index = "0", paramLabel = "RULE", descriptionKey = "rule")
    private String rule = "";

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private AskedOn on = new AskedOn();

    @Mixin
    private ClientChoice client = new ClientChoice();

    private final Desk desk;

    WhyCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        Rule<?> asked = RuleCommand.find(desk.rulebook(), rule);
        if (files.isEmpty() && !client.isMade()) throw noFiles();
        CaseView view = client.view(files, on.day(), desk, this);
        List<Finding<?>> findings = Points.find(view, asked);
        if (findings.isEmpty()) screen().line(screen().say(NOTHING, Wording.kind(asked.about())));
        var tree = new ReasonTree(view, screen());
        for (Finding<?> finding : findings) {
            if (!finding.equals(findings.getFirst())) screen().blank();
            tree.print(finding);
        }
        boolean settled = !findings.isEmpty()
                && findings.stream().allMatch(finding -> finding.answer() instanceof Answer.Settled<?>);
        if (!view.reading().troubles().isEmpty()) return ExitCode.NOT_READ;
        return settled ? ExitCode.DONE : ExitCode.OPEN;
    }

    private static Refusal noFiles() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of("why needs the papers to look at", "why necesita los papeles que debe mirar"),
                        Text.of(
                                "without a client of an office, nothing of an earlier reading is kept",
                                "sin un cliente de una oficina, no se guarda nada de una lectura anterior"),
                        Text.of(
                                "name the files after the rule, or a client: throughline why RULE FILE..., or --client HANDLE",
                                "escriba los archivos después de la regla, o un cliente: throughline why REGLA ARCHIVO..., o --client NOMBRE")));
    }
}
