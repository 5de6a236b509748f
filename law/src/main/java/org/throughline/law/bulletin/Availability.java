package org.throughline.law.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// When a visa number was there for a petition: from the later of its approval and the first day of the month in which
/// its priority date was current, until a later bulletin went back.
public final class Availability {
    private static final Text NO_WAIT = Text.of(
            "No wait for a number: the husband, wife, parent or young child of a citizen.",
            "Los cónyuges, padres e hijos jóvenes de ciudadanos no esperan un número.");
    private static final Text WENT_BACK = Text.of(
            "The line went back on {0}: from then on no number was there.",
            "La línea retrocedió el {0}: desde entonces no hubo número.");

    private final Given given;
    private final Optional<Waiting> waiting;
    private final List<Stretch> known;

    private Availability(Given given, Optional<Waiting> waiting, List<Stretch> known) {
        this.given = given;
        this.waiting = waiting;
        this.known = List.copyOf(known);
    }

    /// By one chart, for the subject's petition.
    public static Availability by(Given given, Chart chart) {
        Thing holder = Petition.holder(given, given.subject());
        LocalDate approved = given.the(Petition.APPROVED, holder);
        if (given.the(Petition.CATEGORY, holder) == VisaCategory.IMMEDIATE_RELATIVE) {
            given.because(NO_WAIT);
            return new Availability(given, Optional.empty(), List.of(new Stretch(approved, Optional.empty())));
        }
        Waiting waiting = Waiting.in(given, chart);
        List<Stretch> known = waiting.from(given, approved);
        for (Stretch stretch : known) stretch.end().ifPresent(end -> given.because(WENT_BACK, end));
        return new Availability(given, Optional.of(waiting), known);
    }

    /// The first time, or the day that somebody who looked it up names.
    public Stretch first() {
        return known.isEmpty() ? later() : known.getFirst();
    }

    /// The times that the bulletins here show, in order.
    public List<Stretch> known() {
        return known;
    }

    /// The time after the bulletins that are here; it is asked for.
    public Stretch later() {
        return new Stretch(waiting.orElseThrow().later(given), Optional.empty());
    }
}
