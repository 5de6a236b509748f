package org.throughline.law.removal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.danger.Crimes;
import org.throughline.law.hearing.Detention;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether the person can get out on bond. Always for a lawyer: the law differs by court and by month.
public final class Bond implements Rule<Text> {
    public static final Bond RULE = new Bond();

    static final FactType<Boolean> WITHOUT_ADMISSION = FactType.yesNo(
            "bond.cameWithoutAdmission",
            Text.of(
                    "Did the person come in without an officer letting her in?",
                    "¿La persona entró sin que un oficial la dejara pasar?"));
    static final FactType<Boolean> EARLIER_BOND = FactType.yesNo(
            "bond.decided",
            Text.of("Did a judge decide on bond before?", "¿Un juez ya decidió antes sobre la fianza?"));

    static final Parameter<Integer> LEAST = new Parameter<>("bond.minimum", Integer.class);
    static final Parameter<String> WITHOUT = new Parameter<>("bond.ewi_eligible", String.class);

    /// The row that is in force as far as seen: bond is asked about now.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text AT_LEAST = Text.of(
            "Where a judge can set a bond, it is at least {0} dollars.",
            "Donde un juez puede fijar fianza, es de al menos {0} dólares.");
    private static final Text BORDER = Text.of(
            "The record shows an entry without admission. The Board allows no bond then; some courts do not agree ({0}).",
            "El expediente muestra una entrada sin admisión. La Junta no permite fianza entonces; algunas cortes no están de acuerdo ({0}).");
    private static final Text ARREST = Text.of(
            "There was an arrest or a charge. Some must be held with no bond, and a new law made that list longer.",
            "Hubo un arresto o una acusación. A algunos los retienen sin fianza, y una ley nueva alargó esa lista.");
    private static final Text AGAIN = Text.of(
            "A judge decided before. Asking again needs that things have changed.",
            "Un juez ya decidió. Pedir otra vez exige que algo haya cambiado.");
    private static final Text APPEAL = Text.of(
            "A decision on bond can be appealed within 30 days. The government can appeal too and block the release.",
            "La decisión sobre fianza se puede apelar en 30 días. El gobierno también puede apelar y frenar la salida.");
    private static final Text WHY = Text.of(
            "A lawyer must look now: it depends on the court, the way in, and any arrest.",
            "Un abogado debe verlo ya: depende de la corte, de la entrada y de cualquier arresto.");

    private Bond() {}

    @Override
    public String id() {
        return "removal.bond";
    }

    @Override
    public Text question() {
        return Text.of(
                "Can a judge let the person out on bond?", "¿Puede un juez dejar salir a la persona con fianza?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.facts(Detention.FACT, Thing.CLIENT).stream()
                .anyMatch(fact -> fact.said().possible().contains(true));
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "236(a), 236(c), 235(b)"),
                new Citation("8 CFR", "1003.19"),
                new Citation("Matter of Yajure Hurtado,", "29 I&N Dec. 216 (BIA 2025)"));
    }

    @Override
    public Text apply(Given given) {
        given.because(AT_LEAST, given.law(LEAST, NEWEST)); // 236(a)(2)(A)
        if (given.the(WITHOUT_ADMISSION)) given.because(BORDER, given.law(WITHOUT, NEWEST)); // 235(b)
        if (Crimes.any(given)) given.because(ARREST); // 236(c)
        if (given.the(EARLIER_BOND)) given.because(AGAIN); // 8 CFR 1003.19(e)
        given.because(APPEAL); // 8 CFR 1003.19(f), (i)(2)
        return given.refer(WHY);
    }
}
