package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day for somebody with asylum, or who came as a refugee, to ask for the husband, wife and children: two
/// years.
public final class FamilyOfProtectedBy implements DeadlineRule {
    public static final FamilyOfProtectedBy RULE = new FamilyOfProtectedBy();

    static final Parameter<Period> WITHIN = new Parameter<>("i730.window", Period.class);

    private static final Text WHO = Text.of(
            "It is for the husband or wife and the children whom the person had by {0}. One form for each. A child keeps the age of the day when the parent applied.",
            "Es para el esposo o la esposa y los hijos que la persona ya tenía el {0}. Un formulario por cada uno. Un hijo conserva la edad del día en que el padre o la madre lo pidió.");
    private static final Text THROUGH_OTHERS = Text.of(
            "Some have the status through a relative. They must see a lawyer first.",
            "Algunos tienen el estatus por medio de un familiar. Primero deben ver a un abogado.");
    private static final Text MORE_TIME = Text.of(
            "USCIS can give more time for human reasons. Do not count on it.",
            "USCIS puede dar más tiempo por razones humanitarias. No cuente con eso.");

    private FamilyOfProtectedBy() {}

    @Override
    public String id() {
        return "asylee.family-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the husband, wife and children be asked for (Form I-730)?",
                "¿Para qué día hay que pedir a la esposa o esposo y a los hijos (Formulario I-730)?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Ask for the husband, wife and children (Form I-730)",
                "Pedir al esposo o esposa y a los hijos (Formulario I-730)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Protected.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "207(c)(2), 208(b)(3)"), new Citation("8 CFR", "207.7(d), 208.21(d)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate since = Protected.since(given);
        given.because(WHO, since);
        given.because(THROUGH_OTHERS); // only the one who applied can ask: not modelled
        given.because(MORE_TIME); // the extension is not modelled: the earlier day is the safe one
        return OpenDays.sameOrNext(given, Anniversary.after(given, since, given.law(WITHIN, since)));
    }
}
