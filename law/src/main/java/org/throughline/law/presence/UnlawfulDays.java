package org.throughline.law.presence;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.time.DaySet;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;

/// The days of unlawful presence in one stay, up to the day of leaving. Each stay is counted by itself.
public final class UnlawfulDays implements Rule<Integer> {
    public static final UnlawfulDays RULE = new UnlawfulDays();

    static final Parameter<LocalDate> COUNTS_FROM = new Parameter<>("up.start", LocalDate.class);
    static final Parameter<Period> MINOR_AGE = new Parameter<>("up.minor_age", Period.class);

    private static final Text COUNTED = Text.of(
            "From {0} to {1}, the day of leaving, there are {2} days before any are taken off.",
            "Del {0} al {1}, el día de la salida, hay {2} días antes de restar ninguno.");
    private static final Text MINOR = Text.of(
            "Days before the 18th birthday ({0}) do not count.", "Los días antes de cumplir 18 años ({0}) no cuentan.");
    private static final Text NOTHING = Text.of("No day of this stay counts.", "Ningún día de esta estadía cuenta.");

    private UnlawfulDays() {}

    @Override
    public String id() {
        return "presence.unlawful-days";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days of unlawful presence does this stay have?",
                "¿Cuántos días de esta estadía son presencia ilegal para la ley?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ARRIVAL;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "212(a)(9)(B)(ii), (iii)"),
                new Citation("USCIS", "consolidated memo of 2009-05-06 (AFM 40.9.2)"));
    }

    @Override
    public Integer apply(Given given) {
        Thing arrival = given.subject();
        return switch (given.result(UnlawfulFrom.RULE, arrival)) {
            case Start.NotYet() -> none(given);
            case Start.From(LocalDate first) -> count(given, first, given.the(Arrival.LEFT, arrival));
        };
    }

    private static int count(Given given, LocalDate first, LocalDate left) {
        DaySet days = unlawful(given, first, left.plusDays(1));
        if (days.isEmpty()) return none(given);
        given.because(COUNTED, days.first().orElseThrow(), left, days.days());
        return withoutExceptions(given, days).days();
    }

    /// The days of a stay from `first` on and before `end` that can count at all.
    static DaySet unlawful(Given given, LocalDate first, LocalDate end) {
        return Stay.days(Stay.later(first, given.law(COUNTS_FROM, end.minusDays(1))), end);
    }

    /// Those of some days that the law does not take off.
    static DaySet withoutExceptions(Given given, DaySet unlawful) {
        LocalDate end = unlawful.last().orElseThrow().plusDays(1);
        DaySet days = unlawful.subtract(minority(given, unlawful.first().orElseThrow())); // (iii)(I)
        if (!days.isEmpty()) days = days.subtract(AsylumPending.days(given, end)); // (iii)(II)
        if (!days.isEmpty()) days = days.subtract(AuthorizedStay.days(given, end)); // (iii)(III), (iv), policy
        return days; // (iii)(IV), (V), battered persons and victims of trafficking, not modelled: see Leaving
    }

    private static DaySet minority(Given given, LocalDate from) {
        LocalDate adult = Anniversary.after(given, given.the(Client.DATE_OF_BIRTH), given.law(MINOR_AGE, from));
        if (adult.isAfter(from)) given.because(MINOR, adult);
        return Stay.days(from, adult);
    }

    private static int none(Given given) {
        given.because(NOTHING);
        return 0;
    }
}
