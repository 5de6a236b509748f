package org.throughline.law.relief;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.DayIfAny;
import org.throughline.law.removal.AbsenceBar;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Sign;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.OrderOutcome;

/// What closes cancellation for a time, or for good.
final class Closed {
    static final FactType<Boolean> HAD_RELIEF = FactType.yesNo(
            "cancellation.listedExclusion",
            Text.of(
                    "Did a judge let the person stay before? Or did the person come as ship crew or on a J visa?",
                    "¿Un juez ya le dio antes un beneficio, o entró como tripulante de barco o con visa J?"));

    private static final Text LISTED = Text.of(
            "The law shuts out some people: ship crew, some J visas, and who had such relief before.",
            "La ley excluye a algunos: tripulantes, algunas visas J y quien ya tuvo este beneficio.");
    private static final Text UNTIL = Text.of("This lasts until {0}.", "Esto dura hasta el {0}.");
    private static final Text LIMIT = Text.of(
            "Judges can grant only {0} of these a year. The wait can be long.",
            "Los jueces solo pueden dar {0} de estas al año. La espera puede ser larga.");
    static final Parameter<Integer> CAP = new Parameter<>("42b.cap", Integer.class);

    /// The row in force as far as seen: the limit matters on the day of a decision to come.
    private static final LocalDate NEWEST = LocalDate.MAX;

    /// People whom 240A(c) shuts out.
    static final Danger LISTED_EXCLUSION = Danger.of(
            "cancellation.listed-exclusion",
            Text.of("Is the person on the list of those shut out?", "¿Está la persona en la lista de excluidos?"),
            new Citation("INA", "240A(c)"),
            given -> {
                boolean listed = given.the(HAD_RELIEF);
                if (listed) given.because(LISTED);
                return Sign.when(listed);
            });

    /// Time to leave that was given and not used.
    static final Danger STAYED_PAST_DEPARTURE = Danger.of(
            "danger.stayed-past-departure",
            Text.of(
                    "Did the person stay past a last day to leave?",
                    "¿La persona se quedó después del último día para salir?"),
            new Citation("INA", "240B(d)"),
            given -> Sign.when(given.any(
                    Thing.Kind.ORDER,
                    order -> given.the(Order.OUTCOME, order) == OrderOutcome.VOLUNTARY_DEPARTURE
                            && stillRuns(given, given.result(DeparturePenalty.RULE, order)))));

    /// An order made in absence, after warnings given aloud.
    static final Danger ABSENT_AFTER_WARNINGS = Danger.of(
            "danger.absent-after-warnings",
            Text.of(
                    "The judge said the warnings aloud. Is there an order made when the person was not there?",
                    "¿Hay una orden en ausencia, después de advertencias de palabra?"),
            new Citation("INA", "240(b)(7)"),
            given -> Sign.when(given.any(
                    Thing.Kind.ORDER,
                    order -> given.the(Order.OUTCOME, order) == OrderOutcome.REMOVED_IN_ABSENTIA
                            && stillRuns(given, given.result(AbsenceBar.RULE, order)))));

    /// The yearly limit: always there.
    static final Danger YEARLY_LIMIT = Danger.of(
            "cancellation.yearly-limit",
            Text.of("Is there a limit for each year?", "¿Hay un límite por año?"),
            new Citation("INA", "240A(e)"),
            given -> {
                given.because(LIMIT, given.law(CAP, NEWEST));
                return Sign.FOUND;
            });

    private Closed() {}

    private static boolean stillRuns(Given given, DayIfAny bar) {
        if (!(bar instanceof DayIfAny.On(LocalDate day)) || given.hasCome(day)) return false;
        given.because(UNTIL, day);
        return true;
    }
}
