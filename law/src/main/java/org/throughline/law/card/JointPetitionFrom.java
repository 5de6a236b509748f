package org.throughline.law.card;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which USCIS takes Form I-751 from a couple.
public final class JointPetitionFrom implements Rule<LocalDate> {
    public static final JointPetitionFrom RULE = new JointPetitionFrom();

    static final Parameter<Integer> WINDOW = new Parameter<>("i751.window", Integer.class);

    private static final Text COUNTED = Text.of(
            "{0} days before {1}. A weekend changes nothing. A form that comes before is sent back.",
            "{0} días antes del {1}. Un fin de semana no cambia nada. Un formulario que llega antes se devuelve.");

    private JointPetitionFrom() {}

    @Override
    public String id() {
        return "card.joint-petition-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can the couple file Form I-751?",
                "¿Desde qué día puede la pareja presentar el Formulario I-751?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return ConditionalEnds.isConditional(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "216(d)(2)(A)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate ends = given.result(ConditionalEnds.RULE, given.subject());
        int days = given.law(WINDOW, ends);
        given.because(COUNTED, days, ends);
        return ends.minusDays(days);
    }
}
