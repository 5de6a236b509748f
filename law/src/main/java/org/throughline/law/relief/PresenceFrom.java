package org.throughline.law.relief;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day from which presence without a break counts for cancellation.
public final class PresenceFrom implements Rule<LocalDate> {
    public static final PresenceFrom RULE = new PresenceFrom();

    static final FactType<Boolean> SENT_BACK = FactType.yesNo(
            "presence.sentBack",
            Text.of(
                    "Did officers ever send the person back? Or did they let her choose to go, and not see a judge?",
                    "¿Alguna vez los oficiales devolvieron a la persona, o la dejaron irse en vez de ver a un juez?"));
    static final FactType<LocalDate> CAME_AGAIN = FactType.date(
            "presence.sentBack.returned.date",
            Text.of(
                    "On what day did the person come in again after that?",
                    "¿Qué día volvió a entrar la persona después de eso?"));

    private static final Text UNDER_THREAT = Text.of(
            "Going back instead of seeing a judge breaks the time, however short. It counts again from {0}.",
            "Irse en vez de ver a un juez corta el tiempo, aunque sea breve. Cuenta otra vez desde el {0}.");

    private PresenceFrom() {}

    @Override
    public String id() {
        return "cancellation.presence-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day does the time here count without a break?",
                "¿Desde qué día cuenta el tiempo aquí sin corte?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "240A(b)(1)(A), (d)(2)"),
                new Citation("Matter of Romalez,", "23 I&N Dec. 423 (BIA 2002)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate first = Away.firstArrival(given);
        DayIfAny stop = given.result(TimeStops.RULE);
        List<Away> aways = Away.all(given).stream()
                .filter(away -> isBefore(away.left(), stop))
                .toList();
        LocalDate from = Continuity.from(given, first, aways);
        if (!given.the(SENT_BACK)) return from;
        LocalDate again = given.the(CAME_AGAIN);
        if (!again.isAfter(from) || !isBefore(again, stop)) return from;
        given.because(UNDER_THREAT, again);
        return again;
    }

    private static boolean isBefore(LocalDate day, DayIfAny stop) {
        return switch (stop) {
            case DayIfAny.On(LocalDate stopped) -> day.isBefore(stopped);
            case DayIfAny.None _ -> true;
        };
    }
}
