package org.throughline.law.hearing;

import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Proceeding;

/// The day on which the notice to appear stopped the count of years for cancellation, if it did.
public final class StopTime implements Rule<DayIfAny> {
    public static final StopTime RULE = new StopTime();

    private static final Text NO_STOP = Text.of("It did not stop the count of years.", "No paró la cuenta de años.");
    private static final Text NEVER = Text.of(
            "The notice itself lacks the time or the place. So it did not stop the count, and a later hearing notice does not mend that.",
            "Al aviso mismo le falta la hora o el lugar. Por eso no paró la cuenta, y un aviso posterior de audiencia no lo arregla.");
    private static final Text WHOLE = Text.of(
            "The notice names the time and the place, so the count stopped the day it was served.",
            "El aviso dice la hora y el lugar, así que la cuenta paró el día que se entregó.");

    private StopTime() {}

    @Override
    public String id() {
        return "hearing.stop-time";
    }

    @Override
    public Text question() {
        return Text.of(
                "Did this notice to appear stop the count of years, and when?",
                "¿Este aviso de comparecencia paró la cuenta de años, y cuándo?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.PROCEEDING;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "240A(d)(1), 239(a)(1)(G)(i)"),
                new Citation("Pereira v. Sessions,", "585 U.S. 198 (2018)"),
                new Citation("Niz-Chavez v. Garland,", "593 U.S. 155 (2021)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        Thing proceeding = given.subject();
        if (!given.the(NoticeToAppear.NAMES_TIME, proceeding) || !given.the(NoticeToAppear.NAMES_PLACE, proceeding)) {
            given.because(NEVER);
            return new DayIfAny.None(NO_STOP);
        }
        given.because(WHOLE);
        return new DayIfAny.On(given.the(Proceeding.NTA_SERVED, proceeding));
    }
}
