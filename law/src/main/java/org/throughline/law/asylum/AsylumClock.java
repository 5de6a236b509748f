package org.throughline.law.asylum;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Asylum;

/// The clock that must run before an asylum applicant may have a work permit: the days since the application came in,
/// without the delays that the applicant caused.
record AsylumClock(LocalDate received, List<Stop> stops) {
    /// A time in which the clock stands: from a day on, until it starts again, if it does.
    record Stop(LocalDate from, Optional<LocalDate> until) {
        /// The time of a delay, whoever caused it.
        static Stop during(Given given, Thing delay) {
            LocalDate from = given.the(Delay.FROM, delay);
            if (!given.the(Delay.OVER, delay)) return new Stop(from, Optional.empty());
            return new Stop(from, Optional.of(given.the(Delay.UNTIL, delay)));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }
    }

    static final FactType<Boolean> JUDGE_DENIED =
            FactType.yesNo("asylum.judgeDenied", Text.of("Has a judge denied asylum?", "¿Un juez ya negó el asilo?"));
    static final FactType<LocalDate> JUDGE_DENIED_ON = FactType.date(
            "asylum.judgeDenied.date",
            Text.of("On what day did the judge deny asylum?", "¿Qué día negó el juez el asilo?"));
    static final FactType<Boolean> SENT_BACK = FactType.yesNo(
            "asylum.sentBack",
            Text.of(
                    "Did the Board or a court send the case back to the judge after that?",
                    "¿La Junta o una corte devolvió el caso al juez después de eso?"));

    private static final Text DELAY = Text.of(
            "From {0} to {1} the clock stood still: a delay the applicant caused.",
            "Del {0} al {1} el reloj estuvo parado: una demora que causó la persona.");
    private static final Text NOT_OVER = Text.of(
            "The clock has stood still since {0}: a delay the applicant caused.",
            "El reloj está parado desde el {0}: una demora que causó la persona.");
    private static final Text NOT_THE_APPLICANT = Text.of(
            "The delay from {0} was not the applicant's, so the clock kept running.",
            "La demora del {0} no fue de la persona, así que el reloj siguió corriendo.");
    private static final Text DENIED = Text.of(
            "The judge denied asylum on {0}, and the clock stopped.",
            "El juez negó el asilo el {0} y el reloj se paró.");
    private static final Text CREDIT = Text.of(
            "The case was sent back after a denial. How the clock goes on, and with how much credit, a lawyer must say.",
            "El caso fue devuelto después de la negación. Un abogado debe decir cómo sigue el reloj y con cuántos días.");

    static AsylumClock read(Given given) {
        LocalDate received = given.the(Asylum.RECEIVED);
        var stops = new ArrayList<Stop>();
        for (Thing delay : given.every(Thing.Kind.DELAY)) stop(given, delay).ifPresent(stops::add);
        if (given.the(JUDGE_DENIED)) stops.add(denial(given));
        return new AsylumClock(received, List.copyOf(stops));
    }

    private static Optional<Stop> stop(Given given, Thing delay) {
        LocalDate from = given.the(Delay.FROM, delay);
        if (given.the(Delay.CAUSE, delay) != Delay.Cause.APPLICANT) {
            given.because(NOT_THE_APPLICANT, from);
            return Optional.empty();
        }
        Stop stop = Stop.during(given, delay);
        if (stop.until.isEmpty()) given.because(NOT_OVER, from);
        else given.because(DELAY, from, stop.until.get());
        return Optional.of(stop);
    }

    private static Stop denial(Given given) {
        if (given.the(SENT_BACK)) return given.refer(CREDIT);
        LocalDate denied = given.the(JUDGE_DENIED_ON);
        given.because(DENIED, denied);
        return new Stop(denied, Optional.empty());
    }

    /// The day on which `count` days have run. The day of receipt is day 0.
    ClockDay reaches(int count) {
        LocalDate day = received;
        int run = 0;
        while (run < count) {
            if (neverRunsAgain(day)) return new ClockDay.Stopped(day, run);
            LocalDate change = nextChange(day);
            if (isStopped(day)) {
                day = change;
                continue;
            }
            int days = (int) Math.min(count - run, ChronoUnit.DAYS.between(day, change));
            day = day.plusDays(days);
            run += days;
        }
        return new ClockDay.On(day);
    }

    /// The first day after this one on which a stop begins or ends.
    private LocalDate nextChange(LocalDate day) {
        LocalDate next = LocalDate.MAX;
        for (Stop stop : stops) {
            if (stop.from.isAfter(day) && stop.from.isBefore(next)) next = stop.from;
            LocalDate until = stop.until.orElse(LocalDate.MAX);
            if (until.isAfter(day) && until.isBefore(next)) next = until;
        }
        return next;
    }

    /// The days on which the first, the second ... up to `most` days have run; fewer where the clock stops for good.
    List<LocalDate> daysReached(int most) {
        var days = new ArrayList<LocalDate>();
        for (LocalDate day = received; days.size() < most && !neverRunsAgain(day); day = day.plusDays(1))
            if (!isStopped(day)) days.add(day.plusDays(1));
        return days;
    }

    /// How many days have run when this day begins.
    int daysOn(LocalDate day) {
        int run = 0;
        for (LocalDate each = received; each.isBefore(day); each = each.plusDays(1)) if (!isStopped(each)) run++;
        return run;
    }

    /// The stop in which the clock stands on this day, if it does.
    Optional<Stop> stands(LocalDate day) {
        return stops.stream().filter(stop -> stop.holds(day)).findFirst();
    }

    AsylumClock with(Stop stop) {
        var more = new ArrayList<>(stops);
        more.add(stop);
        return new AsylumClock(received, List.copyOf(more));
    }

    AsylumClock without(Stop stop) {
        return new AsylumClock(
                received, stops.stream().filter(other -> !other.equals(stop)).toList());
    }

    private boolean isStopped(LocalDate day) {
        for (Stop stop : stops) if (stop.holds(day)) return true;
        return false;
    }

    private boolean neverRunsAgain(LocalDate day) {
        for (Stop stop : stops) if (stop.until.isEmpty() && stop.holds(day)) return true;
        return false;
    }
}
