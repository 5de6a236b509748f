package org.throughline.rule;

import java.time.LocalDate;
import org.throughline.fact.Thing;

/// One thing that a finding looked at. A finding must be run again if, and only if, something it looked at changes.
public sealed interface Look {
    record AtFact(String type, Thing about) implements Look {}

    record AtList(Thing.Kind kind) implements Look {}

    record AtLaw(String parameter, LocalDate on) implements Look {}
}
