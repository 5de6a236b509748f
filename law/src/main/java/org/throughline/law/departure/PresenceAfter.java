package org.throughline.law.departure;

import org.throughline.law.presence.BarException;
import org.throughline.law.protection.Presence;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// What the planned trip does to the presence that residence after T or U status asks for. The trip stands in the
/// record as a trip of its own, so the rule about all trips has counted it.
final class PresenceAfter {
    private static final Text BROKEN = Text.of(
            "With this trip there are too many days away, at once or in all. That breaks the years for the green card. It may not count if an officer signs that the trip was needed.",
            "Con este viaje hay demasiados días fuera, seguidos o en total. Eso rompe los años para la residencia. Quizás no cuenta si un oficial firma que el viaje hacía falta.");
    private static final Text RESIDENT = Text.of(
            "The person has a green card, so this count is over.",
            "La persona ya tiene la residencia, así que esta cuenta terminó.");

    private PresenceAfter() {}

    static Consequence after(Given given, Rule<Presence> rule, String name) {
        if (given.the(BarException.RESIDENT_NOW)) {
            given.because(RESIDENT);
            return Consequence.none();
        }
        given.the(PlannedTrip.BACK); // asked of the plan, before the rule asks it of the trip
        return switch (given.result(rule)) {
            case BROKEN -> Consequence.found(name, BROKEN);
            case UNBROKEN -> Consequence.none();
        };
    }
}
