package org.throughline.law.adjustment;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// A stretch of time out of status, of work without permission, or of another breach of the terms of a stay.
final class Violation {
    /// The three kinds that INA 245(k) adds up.
    enum Kind {
        OUT_OF_STATUS,
        WORK_WITHOUT_PERMISSION,
        OTHER_BREACH
    }

    static final FactType<Kind> KIND = FactType.oneOf(
                    "violation.kind",
                    Kind.class,
                    Text.of(
                            "What was it: a time without status, work without permission, or another breach of the visa terms?",
                            "¿Qué fue: un tiempo sin estatus, trabajo sin permiso, u otra falta a los términos de la visa?"))
            .about(Thing.Kind.VIOLATION)
            .asSensitive();
    static final FactType<LocalDate> FROM = FactType.date(
                    "violation.from.date", Text.of("On what day did it begin?", "¿Qué día empezó?"))
            .about(Thing.Kind.VIOLATION)
            .asSensitive();
    static final FactType<Boolean> OVER = FactType.yesNo("violation.over", Text.of("Is it over?", "¿Ya terminó?"))
            .about(Thing.Kind.VIOLATION)
            .asSensitive();
    static final FactType<LocalDate> UNTIL = FactType.date(
                    "violation.until.date", Text.of("What was its last day?", "¿Cuál fue el último día?"))
            .about(Thing.Kind.VIOLATION)
            .asSensitive();
    static final FactType<Boolean> NOT_AT_FAULT = FactType.yesNo(
                    "violation.notAtFault",
                    Text.of(
                            "Did it happen through no fault of the person (an error of USCIS, for one)?",
                            "¿Pasó sin culpa de la persona (por ejemplo, por un error de USCIS)?"))
            .about(Thing.Kind.VIOLATION)
            .asSensitive();

    private Violation() {}
}
