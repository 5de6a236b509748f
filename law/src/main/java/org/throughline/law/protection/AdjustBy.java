package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day of a T or U status, and so the last day on which to ask for residence in it. The law counts both alike.
interface AdjustBy extends DeadlineRule {
    Text ENDS = Text.of(
            "The status lasts four years. If the paper prints an earlier last day, that day counts.",
            "El estatus dura cuatro años. Si el papel da un último día anterior, vale ese día.");

    /// The day on which the status began.
    FactType<LocalDate> from();

    /// The last day that the paper prints.
    FactType<LocalDate> until();

    Parameter<Period> length();

    @Override
    default Text action() {
        return Text.of("Ask for residence (Form I-485)", "Pedir la residencia (Formulario I-485)");
    }

    @Override
    default IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    default Optional<FactType<LocalDate>> printed() {
        return Optional.of(until());
    }

    @Override
    default boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(from(), about).isEmpty()
                || !record.facts(until(), about).isEmpty();
    }

    @Override
    default LocalDate apply(Given given) {
        LocalDate began = given.the(from());
        given.because(ENDS);
        return FourYears.lastDay(given, began, given.law(length(), began));
    }
}
