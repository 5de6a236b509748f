package org.throughline.law.asylum;

import java.util.List;
import java.util.Locale;
import org.throughline.fact.FactType;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Asylum;

/// Where the client stands with the asylum year. Withholding of removal and protection under the Convention against
/// Torture have no such limit, so nobody is ever told that all doors are closed.
public final class OneYear implements Rule<OneYear.Standing> {
    public static final OneYear RULE = new OneYear();

    /// How the year stands.
    public enum Standing implements Worded {
        TIME_STILL_RUNS(Text.of(
                "The year is still running. The application is not filed yet.",
                "El año todavía corre. La solicitud aún no se ha presentado.")),
        IN_TIME(Text.of("Asylum was asked for within the year.", "El asilo se pidió dentro del año.")),
        EXCEPTION_TO_ARGUE(Text.of(
                "It is later than one year, but there is an exception to argue.",
                "Ya pasó el año, pero hay una excepción que se puede alegar.")),
        OUT_OF_TIME_WITHHOLDING_REMAINS(
                Text.of(
                        "It is later than one year, and we know of no exception. Two other ways to ask for safety have no such limit: withholding of removal, and the rule against torture.",
                        "Ya pasó el año y no se conoce ninguna excepción. Otra protección (retención de la deportación, convención contra la tortura) no tiene ese límite."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Standing(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    static final FactType<Boolean> UNACCOMPANIED_CHILD = FactType.yesNo(
            "asylum.unaccompaniedChild",
            Text.of(
                    "Was the person a child alone: under 18, no papers, and no parent here to care for them?",
                    "¿Era la persona menor no acompañado (menos de 18, sin papeles, sin padre o madre aquí que cuidara de él o ella)?"));
    static final FactType<Boolean> CHANGED = FactType.yesNo(
                    "asylum.changedCircumstances",
                    Text.of(
                            "Has something changed since the arrival, at home or in the person's life? Is there now more danger in going back?",
                            "¿Ha cambiado algo desde la llegada, en su país o en su vida, que haga más peligroso regresar?"))
            .asSensitive();
    static final FactType<Boolean> EXTRAORDINARY = FactType.yesNo(
                    "asylum.extraordinaryCircumstances",
                    Text.of(
                            "Did something big keep the person from asking sooner: bad health, being under 18, bad legal help, or lawful status at the time?",
                            "¿Algo grave le impidió pedirlo antes: mala salud, tener menos de 18 años, mala ayuda legal o un estatus legal?"))
            .asSensitive();

    static final FactType<Boolean> NEVER_TOLD = FactType.yesNo(
            "asylum.mendezRojas",
            Text.of(
                    "Did the officers hear of the fear and let the person in? And did they not tell of the one-year limit (Mendez Rojas)?",
                    "¿Los oficiales supieron del miedo de la persona, la dejaron entrar y nunca le dijeron del límite de un año (Mendez Rojas)?"));

    private static final Text REASONABLE_TIME = Text.of(
            "An exception helps only if asylum is asked for soon enough after it. No number of days is fixed.",
            "Una excepción sirve solo si el asilo se pide en un tiempo razonable después. No hay un número fijo.");
    private static final Text COURT_DEAL = Text.of(
            "A court deal (Mendez Rojas) helps some whom nobody told of the limit. A lawyer must see if it still runs.",
            "Un acuerdo judicial (Mendez Rojas) ayuda a algunas personas a quienes nadie les dijo del límite. Un abogado debe ver si sigue vigente.");
    private static final Text OTHER_REASONS = Text.of(
            "Other points against asylum are not checked here: a \"no\" in the past, crimes, a safe third country.",
            "Otros puntos contra el asilo no se revisan aquí: un \"no\" en el pasado, delitos, un tercer país seguro.");

    private OneYear() {}

    @Override
    public String id() {
        return "asylum.one-year";
    }

    @Override
    public Text question() {
        return Text.of("Was asylum asked for in time?", "¿Se pidió el asilo a tiempo?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "208(a)(2)(B), (D), (E)"),
                new Citation("8 CFR", "1208.4(a)(4), (5)"),
                new Citation("Mendez Rojas v. Wolf,", "settlement (W.D. Wash. 2020)"));
    }

    @Override
    public Standing apply(Given given) {
        given.because(OTHER_REASONS); // (a)(2)(A), (C) and (b)(2) not modelled
        if (given.the(Asylum.APPLIED)) {
            if (!given.result(FiledOn.RULE).isAfter(given.result(OneYearDeadline.RULE))) return Standing.IN_TIME; // (B)
        } else if (!given.hasCome(given.result(OneYearDeadline.RULE).plusDays(1))) return Standing.TIME_STILL_RUNS;
        if (given.the(UNACCOMPANIED_CHILD)) return Standing.EXCEPTION_TO_ARGUE; // (E)
        if (given.the(NEVER_TOLD)) {
            given.because(COURT_DEAL);
            return Standing.EXCEPTION_TO_ARGUE;
        }
        if (!given.the(CHANGED) && !given.the(EXTRAORDINARY)) return Standing.OUT_OF_TIME_WITHHOLDING_REMAINS;
        given.because(REASONABLE_TIME);
        return Standing.EXCEPTION_TO_ARGUE; // (D)
    }
}
