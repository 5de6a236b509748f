package org.throughline.law.citizenship;

import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Whether the days of presence reach what is asked: one element, no verdict.
public final class Presence implements Rule<Presence.Element> {
    public static final Presence RULE = new Presence();

    /// Met or not.
    public enum Element implements Worded {
        MET(Text.of("The days of presence reach the number.", "Los días de presencia llegan al número.")),
        NOT_MET(Text.of("The days of presence do not reach the number.", "Los días de presencia no llegan al número."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Element(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    private static final Text SHORT_BY = Text.of("{0} days are missing.", "Faltan {0} días.");

    private Presence() {}

    @Override
    public String id() {
        return "naturalization.presence";
    }

    @Override
    public Text question() {
        return Text.of("Are there enough days of presence?", "¿Hay suficientes días de presencia?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(a), 319(a)"));
    }

    @Override
    public Element apply(Given given) {
        int missing = given.result(PresenceRequired.RULE) - given.result(PresenceDays.RULE);
        if (missing <= 0) return Element.MET;
        given.because(SHORT_BY, missing);
        return Element.NOT_MET;
    }
}
