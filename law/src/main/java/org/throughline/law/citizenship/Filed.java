package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Client;

/// Whether Form N-400, received on a day, comes too early.
public final class Filed implements Rule<Filed.Timing> {
    public static final Filed RULE = new Filed();

    /// How the day of filing lies to the first possible day.
    public enum Timing implements Worded {
        TOO_EARLY(Text.of(
                "Too early: USCIS denies a form that comes more than 90 days before the years are complete.",
                "Demasiado temprano: USCIS niega un formulario que llega más de 90 días antes de cumplir los años.")),
        NOT_TOO_EARLY(Text.of("Not too early.", "No es demasiado temprano."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Timing(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    static final FactType<LocalDate> ON = FactType.date(
            "naturalization.filed.date",
            Text.of(
                    "On what day was, or would, Form N-400 be received?",
                    "¿Qué día se recibió, o se recibiría, el Formulario N-400?"));

    private Filed() {}

    @Override
    public String id() {
        return "naturalization.filed";
    }

    @Override
    public Text question() {
        return Text.of("Does Form N-400 come too early?", "¿El Formulario N-400 llega demasiado temprano?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return mayBeAResident(record);
    }

    /// Some paper or person says since when the client is a resident, or that Form N-400 was filed.
    static boolean mayBeAResident(ClientRecord record) {
        return !record.facts(Client.RESIDENT_SINCE, Thing.CLIENT).isEmpty()
                || !record.facts(ON, Thing.CLIENT).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "334(a)"), new Citation("8 CFR", "334.2(b)"));
    }

    @Override
    public Timing apply(Given given) {
        return given.the(ON).isBefore(given.result(EarliestFiling.RULE)) ? Timing.TOO_EARLY : Timing.NOT_TOO_EARLY;
    }
}
