package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day of the T status, and so the last day on which to ask for residence in it.
public final class TAdjustBy implements DeadlineRule {
    public static final TAdjustBy RULE = new TAdjustBy();

    static final Parameter<Period> YEARS = new Parameter<>("t.status", Period.class);

    private static final Text ENDS = Text.of(
            "The status lasts four years. If the paper prints an earlier last day, that day counts.",
            "El estatus dura cuatro años. Si el papel da un último día anterior, vale ese día.");

    private TAdjustBy() {}

    @Override
    public String id() {
        return "t.adjust-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must a person in T status ask for residence?",
                "¿Para qué día debe pedir la residencia una persona con estatus T?");
    }

    @Override
    public Text action() {
        return Text.of("Ask for residence (Form I-485)", "Pedir la residencia (Formulario I-485)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public Optional<FactType<LocalDate>> printed() {
        return Optional.of(TStatus.UNTIL);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(TStatus.FROM, about).isEmpty()
                || !record.facts(TStatus.UNTIL, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "214(o)(7)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate from = given.the(TStatus.FROM);
        given.because(ENDS);
        return FourYears.lastDay(given, from, given.law(YEARS, from));
    }
}
