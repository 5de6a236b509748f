package org.throughline.law.asylum;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What the clock asks about one delay: only one that the applicant caused stops it.
final class Delay {
    /// Who caused it.
    enum Cause {
        APPLICANT,
        GOVERNMENT,
        COURT
    }

    static final FactType<Cause> CAUSE = FactType.oneOf(
                    "delay.cause",
                    Cause.class,
                    Text.of(
                            "Who caused this delay: the applicant, the government, or the court?",
                            "¿Quién causó esta demora: la persona, el gobierno o la corte?"))
            .about(Thing.Kind.DELAY);
    static final FactType<LocalDate> FROM = FactType.date(
                    "delay.from.date", Text.of("On what day did this delay begin?", "¿Qué día empezó esta demora?"))
            .about(Thing.Kind.DELAY);
    static final FactType<Boolean> OVER = FactType.yesNo(
                    "delay.over", Text.of("Is this delay over?", "¿Ya terminó esta demora?"))
            .about(Thing.Kind.DELAY);
    static final FactType<LocalDate> UNTIL = FactType.date(
                    "delay.until.date",
                    Text.of(
                            "On what day did the clock start again after this delay?",
                            "¿Qué día volvió a correr el reloj después de esta demora?"))
            .about(Thing.Kind.DELAY);

    private Delay() {}
}
