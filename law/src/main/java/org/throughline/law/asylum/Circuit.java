package org.throughline.law.asylum;

import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// The federal court of appeals over the place where the client's case is. Courts read some laws differently.
public enum Circuit {
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    SEVENTH,
    EIGHTH,
    NINTH,
    TENTH,
    ELEVENTH,
    DISTRICT_OF_COLUMBIA;

    public static final FactType<Circuit> FACT = FactType.oneOf(
            "client.circuit",
            Circuit.class,
            Text.of(
                    "Which federal circuit is the case in (by the state of the court or office)?",
                    "¿En qué circuito federal está el caso (según el estado de la corte u oficina)?"));
}
