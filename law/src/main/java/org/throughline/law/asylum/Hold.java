package org.throughline.law.asylum;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Sign;
import org.throughline.text.Text;

/// Answers that USCIS holds back for now: a notice about the case, never a reason to say that a way is closed (ASY-1).
/// The day on which a hold ends was not seen, so each says that it is in motion.
public final class Hold {
    static final FactType<Boolean> FROM_LISTED_COUNTRY = FactType.yesNo(
            "uscis.hold.country",
            Text.of(
                    "Was the person born in, or a citizen of, a country on the list that USCIS holds? A lawyer has the list.",
                    "¿La persona nació en un país de la lista que USCIS tiene en pausa, o es de allí? Un abogado tiene la lista."));

    static final Parameter<Boolean> ALL_ASYLUM = new Parameter<>("uscis.hold.asylum", Boolean.class);
    static final Parameter<Integer> COUNTRIES = new Parameter<>("uscis.hold.countries", Integer.class);

    /// The row in force as far as seen: it matters on the day of a decision to come.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text NO_ANSWER = Text.of(
            "As last seen, USCIS gives no answer on Form I-589. Each day to act by stays the same.",
            "Según lo último que se vio, USCIS no responde al Formulario I-589. Cada fecha límite sigue igual.");
    private static final Text COURT_GOES_ON = Text.of(
            "The case is in court, and court cases go on.",
            "El caso está en la corte, y los casos de la corte siguen.");
    private static final Text LISTED = Text.of(
            "As last seen, USCIS holds its answers for people from {0} countries. Each day to act by stays the same.",
            "Según lo último que se vio, USCIS no responde a personas de {0} países. Cada fecha límite sigue igual.");

    /// USCIS decides no asylum application. The court does.
    public static final Danger ASYLUM = Danger.of(
            "hold.asylum",
            Text.of("Does USCIS hold its answer about asylum?", "¿USCIS tiene en pausa su respuesta sobre el asilo?"),
            new Citation("USCIS", "PM-602-0192 (2025-12-02), PM-602-0194 (2026-01-01)"),
            Hold::asylum);

    /// USCIS decides nothing for people of some countries.
    public static final Danger COUNTRY = Danger.of(
            "hold.country",
            Text.of(
                    "Does USCIS hold its answers for the person's country?",
                    "¿USCIS tiene en pausa las respuestas para el país de la persona?"),
            new Citation("USCIS", "PM-602-0192 (2025-12-02), PM-602-0194 (2026-01-01)"),
            Hold::country);

    private Hold() {}

    private static Sign asylum(Given given) {
        if (given.the(Dangers.IN_COURT)) {
            given.because(COURT_GOES_ON);
            return Sign.NONE_FOUND;
        }
        boolean held = given.law(ALL_ASYLUM, NEWEST);
        if (held) given.because(NO_ANSWER);
        return Sign.when(held);
    }

    private static Sign country(Given given) {
        boolean listed = given.the(FROM_LISTED_COUNTRY);
        if (listed) given.because(LISTED, given.law(COUNTRIES, NEWEST));
        return Sign.when(listed);
    }
}
