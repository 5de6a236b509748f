package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.time.DaySet;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Trip;

/// The days of presence in the period before filing. Days of trips that overlap are taken off once.
public final class PresenceDays implements Rule<Integer> {
    public static final PresenceDays RULE = new PresenceDays();

    static final Parameter<String> MEASURED_TO = new Parameter<>("nat.presence.measured_to", String.class);
    static final LegalQuestion<Boolean> BEFORE_RESIDENCE = beforeResidence();

    private static final Text PERIOD = Text.of(
            "The period runs from {0} to the day before filing, {1}; it is measured to this point: {2}.",
            "El período va del {0} al día antes de presentar, {1}; se mide hasta: {2}.");
    private static final Text AWAY =
            Text.of("{0} days of it were spent abroad.", "De ellos, {0} días fueron fuera del país.");

    private PresenceDays() {}

    @Override
    public String id() {
        return "naturalization.presence-days";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days of presence are there before filing?",
                "¿Cuántos días de presencia hay antes de presentar?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(a), 319(a)"), new Citation("USCIS", "Policy Manual 12-D-4"));
    }

    @Override
    public Integer apply(Given given) {
        LocalDate filed = given.the(Filed.ON);
        LocalDate since = given.the(Client.RESIDENT_SINCE);
        LocalDate start = Anniversary.before(given, filed, given.law(given.the(Basis.FACT).years, since));
        if (start.isBefore(since) && !given.either(BEFORE_RESIDENCE)) start = since;
        if (!start.isBefore(filed)) return 0;
        given.because(PERIOD, start, filed.minusDays(1), given.law(MEASURED_TO, since));
        DaySet period = DaySet.of(start, filed);
        DaySet away = period.intersect(abroad(given));
        given.because(AWAY, away.days());
        return period.days() - away.days();
    }

    /// All days between a leaving and a return, without either.
    private static DaySet abroad(Given given) {
        var trips = new ArrayList<DaySet>();
        for (Thing trip : given.every(Thing.Kind.TRIP)) {
            LocalDate first = given.the(Trip.LEFT, trip).plusDays(1);
            LocalDate back = given.the(Trip.RETURNED, trip);
            if (first.isBefore(back)) trips.add(DaySet.of(first, back));
        }
        return DaySet.union(trips);
    }

    private static LegalQuestion<Boolean> beforeResidence() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("INA", "316(a): presence as a resident only"));
        readings.put(true, new Citation("INA", "316(a): presence in the years before filing, whatever the status"));
        return new LegalQuestion<>(
                "naturalization.presence-before-residence",
                readings,
                Text.of(
                        "When the form is filed early, do days before the residence count as presence?",
                        "Si se presenta temprano, ¿cuentan como presencia los días antes de la residencia?"));
    }
}
