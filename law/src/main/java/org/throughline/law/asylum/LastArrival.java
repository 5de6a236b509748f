package org.throughline.law.asylum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;

/// The day of the last coming in, from which the asylum year is counted.
public final class LastArrival implements Rule<LocalDate> {
    public static final LastArrival RULE = new LastArrival();

    static final FactType<Boolean> SHORT_TRIP = FactType.yesNo(
                    "arrival.afterAdvanceParoleTrip",
                    Text.of(
                            "Was this arrival the return from a short trip with advance parole (Form I-512)?",
                            "¿Fue esta llegada el regreso de un viaje corto con permiso de viaje (Formulario I-512)?"))
            .about(Thing.Kind.ARRIVAL);

    /// Whether the return from a short trip with advance parole begins a new year.
    static final LegalQuestion<Boolean> RESTARTS = restarts();

    private static final Text EARLIER_COUNTS = Text.of(
            "The return on {0} from a short trip with advance parole does not start a new year.",
            "El regreso del {0} de un viaje corto con permiso no empieza un año nuevo.");
    private static final Text SEVERAL = Text.of(
            "There are {0} arrivals; the year counts from the last one.",
            "Hay {0} llegadas; el año se cuenta desde la última.");

    private LastArrival() {}

    @Override
    public String id() {
        return "asylum.last-arrival";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what arrival does the asylum year count?", "¿Desde qué llegada se cuenta el año de asilo?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "208(a)(2)(B)"),
                new Citation("8 CFR", "1208.4(a)(2)(ii)"),
                new Citation("Joaquin-Porras v. Gonzales,", "435 F.3d 172 (2d Cir. 2006)"));
    }

    @Override
    public LocalDate apply(Given given) {
        List<LocalDate> days = arrivals(given);
        if (days.isEmpty()) return given.the(Arrival.DATE, Thing.of(Thing.Kind.ARRIVAL, 1)); // asks for one
        if (days.size() > 1) given.because(SEVERAL, days.size());
        return days.getLast();
    }

    /// The arrivals that can begin the year, by day.
    private static List<LocalDate> arrivals(Given given) {
        record Came(Thing arrival, LocalDate day) {}
        var all = new ArrayList<Came>();
        for (Thing arrival : given.every(Thing.Kind.ARRIVAL))
            all.add(new Came(arrival, given.the(Arrival.DATE, arrival)));
        all.sort(Comparator.comparing(Came::day));
        int last = all.size() - 1;
        while (last > 0 && continues(given, all.get(last).arrival, all.get(last).day)) last--;
        return all.subList(0, last + 1).stream().map(Came::day).toList();
    }

    private static boolean continues(Given given, Thing arrival, LocalDate day) {
        if (!given.the(SHORT_TRIP, arrival)) return false;
        boolean settled = given.the(Circuit.FACT) == Circuit.SECOND;
        if (!settled && given.either(RESTARTS)) return false;
        given.because(EARLIER_COUNTS, day);
        return true;
    }

    private static LegalQuestion<Boolean> restarts() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("Joaquin-Porras v. Gonzales,", "435 F.3d 172 (2d Cir. 2006)"));
        readings.put(true, new Citation("8 CFR", "1208.4(a)(2)(ii), \"last arrival\" by its words"));
        return new LegalQuestion<>(
                "asylum.short-trip-restarts",
                readings,
                Text.of(
                        "Does the return from a short trip with advance parole start a new year?",
                        "¿El regreso de un viaje corto con permiso empieza un año nuevo?"));
    }
}
