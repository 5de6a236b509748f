package org.throughline.law.relief;

import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Trip;

/// Whether one trip alone breaks presence for cancellation.
public final class TripBreaks implements Rule<TripBreaks.Effect> {
    public static final TripBreaks RULE = new TripBreaks();

    /// What the trip does by itself.
    public enum Effect implements Worded {
        BREAKS(Text.of(
                "This trip is too long. The count begins again on the return.",
                "Este viaje es muy largo. La cuenta empieza otra vez al regreso.")),
        NOT_ALONE(Text.of(
                "This trip alone is not too long. All trips together still count.",
                "Este viaje solo no es muy largo. Todos los viajes juntos también cuentan."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Effect(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    private TripBreaks() {}

    @Override
    public String id() {
        return "cancellation.trip-breaks";
    }

    @Override
    public Text question() {
        return Text.of("Does this trip alone break the time here?", "¿Este viaje solo corta el tiempo aquí?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.TRIP;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Trip.LEFT, about).isEmpty()
                || !record.facts(Trip.RETURNED, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240A(d)(2)"));
    }

    @Override
    public Effect apply(Given given) {
        Thing trip = given.subject();
        var away = new Away(given.the(Trip.LEFT, trip), given.the(Trip.RETURNED, trip));
        return Continuity.breaks(given, away) ? Effect.BREAKS : Effect.NOT_ALONE;
    }
}
