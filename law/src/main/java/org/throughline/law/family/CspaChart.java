package org.throughline.law.family;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Chart;
import org.throughline.law.bulletin.Petition;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Which chart says from what day a number was there, for a child's age. USCIS has changed this twice; the day on which
/// Form I-485 was filed decides. Consulates always take chart A.
public final class CspaChart implements Rule<Chart> {
    public static final CspaChart RULE = new CspaChart();

    /// Where the green card or visa is asked for.
    enum Place {
        UNITED_STATES,
        CONSULATE
    }

    /// `aos.place`.
    static final FactType<Place> ASKS_AT = FactType.oneOf(
            "aos.place",
            Place.class,
            Text.of(
                    "Where does the person ask for the green card: in the United States (Form I-485) or at a consulate?",
                    "¿Dónde pide la residencia: en los Estados Unidos (Formulario I-485) o en un consulado?"));

    /// `aos.filed.date`: The day on which it was, or would be, received.
    public static final FactType<LocalDate> FILED = FactType.date(
            "aos.filed.date",
            Text.of(
                    "On what day did USCIS get Form I-485, or when is it to be filed?",
                    "¿Qué día recibió USCIS el Formulario I-485, o cuándo se va a presentar?"));
    static final FactType<Boolean> STILL_PENDING = FactType.yesNo(
            "aos.pendingOnChange",
            Text.of(
                    "Was Form I-485 still pending on February 14, 2023?",
                    "¿El Formulario I-485 todavía estaba pendiente el 14 de febrero de 2023?"));
    /// `aos.uscisChart`: The bulletin does not say it.
    public static final FactType<Chart> USCIS_CHART = FactType.oneOf(
            "aos.uscisChart",
            Chart.class,
            Text.of(
                    "Which chart did USCIS take for filing in the month of Form I-485?",
                    "¿Qué cuadro usó USCIS para presentar en el mes del Formulario I-485?"));

    static final Parameter<String> CHART = new Parameter<>("cspa.chart", String.class);
    static final Parameter<LocalDate> CHANGED_ON = new Parameter<>("cspa.chart.changed_on", LocalDate.class);

    private static final String CHART_A = "FAD";
    private static final Text ALWAYS_A =
            Text.of("A consulate goes by chart A.", "Un consulado se guía por el cuadro A.");
    private static final Text POLICY = Text.of(
            "Form I-485 of {0}: the policy of that time takes the {1}.",
            "Formulario I-485 del {0}: la política de ese tiempo usa: {1}.");
    private static final Text PENDING = Text.of(
            "A form still pending on {0} falls under the policy of that day.",
            "Un formulario aún pendiente el {0} sigue la política de ese día.");
    private static final Text LATE = Text.of(
            "A person who should have filed sooner and could not, for a grave reason, may fall under the older policy. A lawyer must look at that.",
            "Quien debió presentar antes y no pudo, por un motivo grave, puede seguir la política anterior. Un abogado debe ver eso.");

    private CspaChart() {}

    @Override
    public String id() {
        return "family.cspa-chart";
    }

    @Override
    public Text question() {
        return Text.of(
                "Which chart of the Visa Bulletin counts for a child's age?",
                "¿Qué cuadro del Boletín de Visas cuenta para la edad de un hijo o hija?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Petition.speaksOf(record, Petition.PRIORITY, about) && Child.isSaidToBe(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("USCIS", "Policy Manual 7-A-7; policy alerts of 2023-02-14 and 2025-08-08"),
                new Citation("Department of State", "9 FAM 502.1-1(D)"));
    }

    @Override
    public Chart apply(Given given) {
        Thing person = given.subject();
        return switch (given.the(ASKS_AT, person)) {
            case CONSULATE -> {
                given.because(ALWAYS_A);
                yield Chart.FINAL_ACTION;
            }
            case UNITED_STATES -> filed(given, given.the(FILED, person));
        };
    }

    private static Chart filed(Given given, LocalDate filed) {
        LocalDate changed = given.law(CHANGED_ON, filed);
        LocalDate policy = filed;
        if (filed.isBefore(changed) && given.the(STILL_PENDING, given.subject())) {
            given.because(PENDING, changed);
            policy = changed;
        }
        String chart = given.law(CHART, policy);
        given.because(POLICY, filed, chart);
        given.because(LATE);
        return chart.equals(CHART_A) ? Chart.FINAL_ACTION : given.the(USCIS_CHART, given.subject());
    }
}
