package org.throughline.office.cli;

import org.throughline.fact.Fact;
import org.throughline.office.work.Reviewing;
import org.throughline.text.Text;
import org.throughline.vault.ClientFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `fact correct CLIENT MARK`: says it right. What was said before stays in the record and no longer counts.
@Command(name = "correct")
final class FactCorrectCommand extends ReviewVerb {
    private static final Text CORRECTED =
            Text.of("Corrected. The right one is {0}; {1} is rejected.", "Corregido. El bueno es {0}; se rechaza {1}.");

    @Parameters(index = "1", paramLabel = "MARK", descriptionKey = "factMark")
    private String mark = "";

    FactCorrectCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    void say(ClientFile file, Reviewing reviewing) throws Refusal {
        correct(fact(reviewing, mark), reviewing);
    }

    private <T> void correct(Fact<T> wrong, Reviewing reviewing) throws Refusal {
        Typed<T> typed = Typed.ask(wrong.type(), this, door(), desk());
        Fact<T> right = reviewing.correct(wrong, typed.said(), why());
        screen().line(screen().say(CORRECTED, mark(right), mark(wrong)));
    }

    private static String mark(Fact<?> fact) {
        return fact.id().toString().substring(0, FactLine.MARK);
    }
}
