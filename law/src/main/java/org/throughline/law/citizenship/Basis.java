package org.throughline.law.citizenship;

import java.time.Period;
import org.throughline.fact.FactType;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// Under which section somebody asks for naturalization: it decides how long the residence must be.
@SuppressWarnings("ImmutableEnumChecker") // a parameter is a name and a class
enum Basis {
    /// INA 316(a).
    FIVE_YEARS(
            new Parameter<>("nat.316.years", Period.class),
            new Parameter<>("nat.316.presence_days", Integer.class),
            new Parameter<>("nat.after_break.316", Period.class)),
    /// INA 319(a); the marriage itself is not looked at here.
    THREE_YEARS_WITH_CITIZEN(
            new Parameter<>("nat.319.years", Period.class),
            new Parameter<>("nat.319.presence_days", Integer.class),
            new Parameter<>("nat.after_break.319", Period.class));

    static final FactType<Basis> FACT = FactType.oneOf(
            "naturalization.basis",
            Basis.class,
            Text.of(
                    "Is it the usual 5 years? Or is it 3 years, married to and living with a U.S. citizen?",
                    "¿Son los 5 años normales, o 3 años de matrimonio viviendo con un ciudadano?"));

    final Parameter<Period> years;
    final Parameter<Integer> presence;
    final Parameter<Period> afterBreak;

    Basis(Parameter<Period> years, Parameter<Integer> presence, Parameter<Period> afterBreak) {
        this.years = years;
        this.presence = presence;
        this.afterBreak = afterBreak;
    }
}
