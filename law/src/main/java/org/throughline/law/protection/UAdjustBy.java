package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.rule.Citation;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day of the U status, and so the last day on which to ask for residence in it.
public final class UAdjustBy implements AdjustBy {
    public static final UAdjustBy RULE = new UAdjustBy();

    static final Parameter<Period> YEARS = new Parameter<>("u.status", Period.class);

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
    public List<Citation> authority() {
        return List.of(new Citation("INA", "214(p)(6), 245(m)(1)"));
    }

    @Override
    public FactType<LocalDate> from() {
        return UStatus.FROM;
    }

    @Override
    public FactType<LocalDate> until() {
        return UStatus.UNTIL;
    }

    @Override
    public Parameter<Period> length() {
        return YEARS;
    }
}
