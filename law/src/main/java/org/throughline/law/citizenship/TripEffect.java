package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Trip;

/// What the length of one trip does to the residence. Six months and one year are calendar periods from the day of
/// leaving, never 180 or 365 days.
public final class TripEffect implements Rule<TripEffect.Effect> {
    public static final TripEffect RULE = new TripEffect();

    /// The effect, mildest first.
    public enum Effect implements Worded {
        NONE_BY_LENGTH(Text.of(
                "By its length, this trip does not break the residence.",
                "Por su duración, este viaje no rompe la residencia.")),
        PRESUMED_BREAK(Text.of(
                "This trip is presumed to break the residence; proof of ties can answer that.",
                "Se presume que este viaje rompe la residencia; se puede responder con pruebas de lazos.")),
        BREAK(Text.of(
                "This trip of a year or more breaks the residence, unless Form N-470 was approved.",
                "Este viaje de un año o más rompe la residencia, salvo un Formulario N-470 aprobado."));

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

    static final Parameter<Period> PRESUMED_OVER = new Parameter<>("nat.absence.presume_over", Period.class);
    static final Parameter<Period> BREAKS_AT = new Parameter<>("nat.absence.breaks_at", Period.class);
    static final Parameter<Integer> WARN_FROM = new Parameter<>("nat.absence.warn_from", Integer.class);

    private static final Text CLOSE = Text.of(
            "The trip had {0} days or more. Some papers of USCIS read 6 months as {0} days.",
            "El viaje tuvo {0} días o más. Algunos papeles de USCIS leen 6 meses como {0} días.");

    private TripEffect() {}

    @Override
    public String id() {
        return "naturalization.trip-effect";
    }

    @Override
    public Text question() {
        return Text.of(
                "Does the length of this trip break the residence?", "¿La duración de este viaje rompe la residencia?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.TRIP;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record) && DaysAbsent.isAbroad(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(b)"), new Citation("8 CFR", "316.5(c)(1)"));
    }

    @Override
    public Effect apply(Given given) {
        LocalDate left = given.the(Trip.LEFT, given.subject());
        LocalDate back = given.the(Trip.RETURNED, given.subject());
        if (!back.isBefore(Anniversary.after(given, left, given.law(BREAKS_AT, left)))) return Effect.BREAK;
        if (back.isAfter(Anniversary.after(given, left, given.law(PRESUMED_OVER, left)))) return Effect.PRESUMED_BREAK;
        int warnFrom = given.law(WARN_FROM, left);
        if (!back.isBefore(left.plusDays(warnFrom))) given.because(CLOSE, warnFrom);
        return Effect.NONE_BY_LENGTH;
    }
}
