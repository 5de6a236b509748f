package org.throughline.law.presence;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.time.DaySet;
import org.throughline.vocabulary.Arrival;

/// The first day on which leaving would set off the 3-year bar, for a stay that goes on as it is.
public final class BarReachedOn implements Rule<DayIfAny> {
    public static final BarReachedOn RULE = new BarReachedOn();

    /// So far the days are counted: longer than any life.
    private static final int DAYS_AHEAD = 36_525;

    private static final Text COUNTED = Text.of(
            "Unlawful days begin on {0}. On this day there are more than {1}. To leave then sets off the 3-year bar.",
            "Los días sin permiso empiezan el {0}. En este día ya son más de {1}. Salir entonces activa la barrera de 3 años.");
    private static final Text OTHER_BARS = Text.of(
            "To leave before it can still close the way back, for other reasons. A lawyer must look first.",
            "Salir antes también puede cerrar el regreso por otras razones. Un abogado debe verlo primero.");
    private static final Text NONE =
            Text.of("No unlawful day is counted on these facts.", "No se cuenta ningún día ilegal con estos datos.");

    private static final Text NEVER = Text.of(
            "While things stay as they are, the days never become that many.",
            "Mientras nada cambie, los días nunca llegan a ser tantos.");

    private BarReachedOn() {}

    @Override
    public String id() {
        return "presence.bar-reached-on";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day on would leaving set off the 3-year bar?",
                "¿Desde qué día una salida activaría la barrera de 3 años?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ARRIVAL;
    }

    /// Only a stay that is not known to have ended.
    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.facts(Arrival.LEFT, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(9)(B)(i)(I), (ii), (iii)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        return switch (given.result(UnlawfulFrom.RULE, given.subject())) {
            case Start.NotYet() -> new DayIfAny.None(NONE);
            case Start.From(LocalDate first) -> reached(given, first);
        };
    }

    private static DayIfAny reached(Given given, LocalDate first) {
        DaySet days =
                UnlawfulDays.withoutExceptions(given, UnlawfulDays.unlawful(given, first, first.plusDays(DAYS_AHEAD)));
        if (days.isEmpty()) return new DayIfAny.None(NONE);
        LocalDate from = days.first().orElseThrow();
        int most = given.law(ReentryBar.MORE_THAN, from);
        given.because(OTHER_BARS);
        return days.day(most + 1)
                .<DayIfAny>map(day -> {
                    given.because(COUNTED, from, most);
                    return new DayIfAny.On(day);
                })
                .orElse(new DayIfAny.None(NEVER));
    }
}
