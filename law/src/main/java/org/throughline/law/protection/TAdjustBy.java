package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.rule.Citation;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day of the T status, and so the last day on which to ask for residence in it.
public final class TAdjustBy implements AdjustBy {
    public static final TAdjustBy RULE = new TAdjustBy();

    static final Parameter<Period> YEARS = new Parameter<>("t.status", Period.class);

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
    public List<Citation> authority() {
        return List.of(new Citation("INA", "214(o)(7)"));
    }

    @Override
    public FactType<LocalDate> from() {
        return TStatus.FROM;
    }

    @Override
    public FactType<LocalDate> until() {
        return TStatus.UNTIL;
    }

    @Override
    public Parameter<Period> length() {
        return YEARS;
    }
}
