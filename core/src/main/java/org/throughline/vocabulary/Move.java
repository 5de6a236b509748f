package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One change of address. Each starts the times to tell USCIS and the court anew.
public final class Move {
    /// `move.date`: The first day at the new address.
    public static final FactType<LocalDate> DATE = FactType.date(
                    "move.date",
                    Text.of(
                            "On what day did the person move to this address?",
                            "¿Qué día se mudó la persona a esta dirección?"))
            .about(Thing.Kind.MOVE);

    static final List<FactType<?>> ALL = List.of(DATE);

    private Move() {}
}
