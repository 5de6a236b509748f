package org.throughline.law.relief;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Trip;

/// The day on which three years of presence are full for an abused person. The notice to appear does not stop this
/// count.
public final class ThreeYears implements Rule<DayIfAny> {
    public static final ThreeYears RULE = new ThreeYears();

    static final FactType<Boolean> BECAUSE_OF_ABUSE = FactType.yesNo(
                    "trip.becauseOfAbuse",
                    Text.of("Was the person away because of the abuse?", "¿La persona estuvo fuera a causa del abuso?"))
            .about(Thing.Kind.TRIP)
            .asSensitive();

    static final Parameter<Period> LENGTH = new Parameter<>("vawa_cor.presence", Period.class);

    private static final Text NO_STOP = Text.of(
            "A notice to appear does not stop these three years.",
            "Un aviso de comparecencia no para estos tres años.");
    private static final Text SENT_BACK = Text.of(
            "Being sent back, or going instead of seeing a judge, can break the time. A lawyer must look if the abuse was the reason.",
            "Ser devuelto, o irse en vez de ver a un juez, puede cortar el tiempo. Un abogado debe ver si el abuso fue la razón.");
    private static final Text EXCUSED = Text.of(
            "The days away of {0} do not count, because they have to do with the abuse.",
            "Los días fuera desde el {0} no cuentan, porque tienen que ver con el abuso.");

    private ThreeYears() {}

    @Override
    public String id() {
        return "cancellation.three-year-date";
    }

    @Override
    public Text question() {
        return Text.of(
                "On what day are three years here full, for an abused person?",
                "¿Qué día se completan tres años aquí, para una persona abusada?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.facts(VawaCancellation.ABUSED, Thing.CLIENT).stream()
                .anyMatch(fact -> fact.said().possible().contains(true));
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240A(b)(2)(A)(ii), (B), (d)(1)(B)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        LocalDate first = Away.firstArrival(given);
        if (given.the(PresenceFrom.SENT_BACK)) return given.refer(SENT_BACK);
        List<Away> aways = Away.all(given);
        if (Continuity.mayBreak(given, first, aways)) aways = notExcused(given, aways); // else it need not be asked
        LocalDate from = Continuity.from(given, first, aways);
        given.because(NO_STOP);
        return Years.full(given, from, given.law(LENGTH, from), Offense.stop(given));
    }

    /// Without those that have to do with the abuse (B).
    private static List<Away> notExcused(Given given, List<Away> aways) {
        var left = new ArrayList<>(aways);
        for (Thing trip : given.every(Thing.Kind.TRIP))
            if (given.the(BECAUSE_OF_ABUSE, trip)) {
                LocalDate day = given.the(Trip.LEFT, trip);
                left.removeIf(away -> away.left().equals(day));
                given.because(EXCUSED, day);
            }
        return left;
    }
}
