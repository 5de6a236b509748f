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

/// The last day of the U status, and so the last day on which to ask for residence in it.
public final class UAdjustBy implements DeadlineRule {
    public static final UAdjustBy RULE = new UAdjustBy();

    static final Parameter<Period> YEARS = new Parameter<>("u.status", Period.class);

    private static final Text ENDS = Text.of(
            "The status lasts four years. If the paper prints an earlier last day, that day counts.",
            "El estatus dura cuatro años. Si el papel da un último día anterior, vale ese día.");

    private UAdjustBy() {}

    @Override
    public String id() {
        return "u.adjust-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must a person in U status ask for residence?",
                "¿Para qué día debe pedir la residencia una persona con estatus U?");
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
        return Optional.of(UStatus.UNTIL);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(UStatus.FROM, about).isEmpty()
                || !record.facts(UStatus.UNTIL, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "214(p)(6), 245(m)(1)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate from = given.the(UStatus.FROM);
        given.because(ENDS);
        return FourYears.lastDay(given, from, given.law(YEARS, from));
    }
}
