package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Trip;

/// The days of absence in one trip. The day of leaving and the day of coming back count as presence.
public final class DaysAbsent implements Rule<Integer> {
    public static final DaysAbsent RULE = new DaysAbsent();

    private static final Text BOTH_ENDS = Text.of(
            "From {0} to {1} are {2} days; the day of leaving and the day of return count as presence.",
            "Del {0} al {1} hay {2} días; el día de la salida y el del regreso cuentan como presencia.");

    private DaysAbsent() {}

    @Override
    public String id() {
        return "naturalization.days-absent";
    }

    @Override
    public Text question() {
        return Text.of("How many days of absence does this trip have?", "¿Cuántos días de ausencia tiene este viaje?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.TRIP;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record) && isAbroad(record, about);
    }

    /// The trip is one from here and back, not a line of a travel history that nobody has put into trips yet.
    static boolean isAbroad(ClientRecord record, Thing trip) {
        return !record.facts(Trip.LEFT, trip).isEmpty()
                || !record.facts(Trip.RETURNED, trip).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(a)"), new Citation("USCIS", "Policy Manual 12-D-4"));
    }

    @Override
    public Integer apply(Given given) {
        LocalDate left = given.the(Trip.LEFT, given.subject());
        LocalDate back = given.the(Trip.RETURNED, given.subject());
        int apart = Math.toIntExact(ChronoUnit.DAYS.between(left, back));
        given.because(BOTH_ENDS, left, back, apart);
        return Math.max(0, apart - 1);
    }
}
