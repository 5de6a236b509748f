package org.throughline.law.asylum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether the court's system shows as many days as the record gives, and which event would explain the difference.
public final class ClockAgainstCourt implements Rule<ClockMatch> {
    public static final ClockAgainstCourt RULE = new ClockAgainstCourt();

    static final FactType<Integer> SHOWN = FactType.number(
            "asylum.courtClock.days",
            Text.of(
                    "How many days does the court's system show on the asylum clock?",
                    "¿Cuántos días muestra el sistema de la corte en el reloj de asilo?"));
    static final FactType<LocalDate> SHOWN_ON = FactType.date(
            "asylum.courtClock.date",
            Text.of("On what day did the court's system show that?", "¿Qué día mostró eso el sistema de la corte?"));

    private static final Text NOT_STOPPED = Text.of(
            "Our count stops on {0}. If the court did not stop there, that explains it.",
            "Nuestra cuenta se para el {0}. Si la corte no la paró allí, eso lo explica.");
    private static final Text TAKEN_AS_HERS = Text.of(
            "By our record the delay from {0} was not caused by the person. If the court says it was, that explains it. Ask the court to mend that.",
            "Según el expediente, la demora del {0} no la causó la persona. Si la corte dice que sí, eso lo explica. Pida a la corte que lo corrija.");
    private static final Text OTHER_START = Text.of(
            "If the court counts from {0} and not from {1}, that explains it too.",
            "Si la corte cuenta desde el {0} y no desde el {1}, eso también lo explica.");
    private static final Text UNEXPLAINED = Text.of(
            "No event in the record explains it alone. Ask the court for each delay that it has noted.",
            "Ningún hecho del expediente lo explica por sí solo. Pida a la corte cada demora que tiene anotada.");
    private static final Text STANDS = Text.of(
            "On that day our clock stood still, from {0} on.", "Ese día nuestro reloj estaba parado, desde el {0}.");

    private ClockAgainstCourt() {}

    @Override
    public String id() {
        return "asylum.clock-against-court";
    }

    @Override
    public Text question() {
        return Text.of(
                "Does the court's system show the same days on the asylum clock?",
                "¿Muestra el sistema de la corte los mismos días en el reloj de asilo?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(SHOWN, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return ClockDays.RULE.authority();
    }

    @Override
    public ClockMatch apply(Given given) {
        int court = given.the(SHOWN);
        LocalDate day = given.the(SHOWN_ON);
        AsylumClock clock = AsylumClock.read(given);
        int ours = clock.daysOn(day);
        clock.stands(day).ifPresent(stop -> given.because(STANDS, stop.from()));
        if (ours == court) return new ClockMatch.Same(ours);
        List<LocalDate> events = events(given, clock, day, court);
        boolean start = otherStart(given, clock, day, court);
        if (events.isEmpty() && !start) given.because(UNEXPLAINED);
        return new ClockMatch.Differs(ours, court, events);
    }

    /// The stops without which, and the delays of others with which, the count would be the court's.
    private static List<LocalDate> events(Given given, AsylumClock clock, LocalDate day, int court) {
        var events = new ArrayList<LocalDate>();
        for (AsylumClock.Stop stop : clock.stops())
            if (clock.without(stop).daysOn(day) == court) {
                given.because(NOT_STOPPED, stop.from());
                events.add(stop.from());
            }
        for (Thing delay : given.every(Thing.Kind.DELAY)) {
            if (given.the(Delay.CAUSE, delay) == Delay.Cause.APPLICANT) continue;
            AsylumClock.Stop stop = AsylumClock.Stop.during(given, delay);
            if (clock.with(stop).daysOn(day) == court) {
                given.because(TAKEN_AS_HERS, stop.from());
                events.add(stop.from());
            }
        }
        return events;
    }

    /// Whether the same stops give the court's number when counted from another day.
    private static boolean otherStart(Given given, AsylumClock clock, LocalDate day, int court) {
        LocalDate start = clock.received().plusDays((long) clock.daysOn(day) - court);
        if (new AsylumClock(start, clock.stops()).daysOn(day) != court) return false;
        given.because(OTHER_START, start, clock.received());
        return true;
    }
}
