package org.throughline.law.departure;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.presence.AuthorizedStay;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// What leaving does to one permission to stay: TPS, DACA, time given to leave, and others.
public final class AllowedStay implements Preview {
    public static final AllowedStay RULE = new AllowedStay();

    private static final Text TPS = Text.of(
            "Leaving without a travel permit can end TPS.", "Salir sin permiso de viaje puede terminar el TPS.");
    private static final Text DACA =
            Text.of("Leaving without a travel permit ends DACA.", "Salir sin permiso de viaje termina DACA.");
    private static final Text DEFERRED = Text.of(
            "To leave without a travel permit ends this stay (\"deferred action\").",
            "Salir sin permiso de viaje termina la acción diferida.");
    private static final Text ORDER = Text.of(
            "There is an order of removal behind this permit. To leave carries it out.",
            "Detrás de este permiso hay una orden de deportación. Al salir se cumple.");
    private static final Text IN_TIME = Text.of(
            "The time to leave ends on {0}, so this day is in time. The leaving must be proved.",
            "El tiempo para salir termina el {0}, así que esta fecha está a tiempo. Hay que probar la salida.");
    private static final Text TOO_LATE = Text.of(
            "The time to leave ended on {0}. It then turned into an order of removal, with a fine and years without relief.",
            "El tiempo para salir terminó el {0}. Se volvió una orden de deportación, con multa y años sin ayuda.");
    private static final Text OTHER_WAYS = Text.of(
            "What leaving does to this permission is not modelled. A lawyer must look.",
            "El programa no sabe qué pasa con este permiso al salir. Un abogado debe verlo.");

    private AllowedStay() {}

    @Override
    public String id() {
        return "departure.allowed-stay";
    }

    @Override
    public Text question() {
        return Text.of(
                "What would leaving do to this permission to stay?",
                "¿Qué le haría la salida a este permiso de quedarse?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.AUTHORIZED_STAY;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "244(f)(3), 240B(d)"),
                new Citation("8 CFR", "244.15"),
                new Citation("USCIS", "DACA questions on travel"));
    }

    @Override
    public Consequence apply(Given given) {
        Thing stay = given.subject();
        return switch (given.the(AuthorizedStay.BASIS, stay)) {
            case VOLUNTARY_DEPARTURE -> timeToLeave(given, given.the(AuthorizedStay.UNTIL, stay));
            case WITHHOLDING, STAY_OF_REMOVAL -> Consequence.found("order-carried-out", ORDER);
            case TPS -> withoutPermit(given, stay, "tps", TPS);
            case DACA -> withoutPermit(given, stay, "daca", DACA);
            case DEFERRED_ACTION -> withoutPermit(given, stay, "deferred-action", DEFERRED);
            case ADJUSTMENT_PENDING -> Consequence.none(); // the form itself: PendingForm
            case FAMILY_UNITY, OTHER -> isOver(given, stay) ? Consequence.none() : given.refer(OTHER_WAYS);
        };
    }

    private static Consequence timeToLeave(Given given, LocalDate last) {
        if (given.the(PlannedTrip.LEAVES).isAfter(last)) return Consequence.found("left-too-late", TOO_LATE, last);
        given.because(IN_TIME, last);
        return Consequence.none();
    }

    private static Consequence withoutPermit(Given given, Thing stay, String name, Text words) {
        if (isOver(given, stay) || given.the(PlannedTrip.PERMIT)) return Consequence.none();
        return Consequence.found(name, words);
    }

    private static boolean isOver(Given given, Thing stay) {
        return given.the(AuthorizedStay.OVER, stay)
                && given.the(AuthorizedStay.UNTIL, stay).isBefore(given.the(PlannedTrip.LEAVES));
    }
}
