package org.throughline.law.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.text.Text;
import org.throughline.vocabulary.Card;

/// The last day on which USCIS must have Form I-751 from a couple. The law lets residence end on that day.
public final class JointPetitionBy implements DeadlineRule {
    public static final JointPetitionBy RULE = new JointPetitionBy();

    private static final Text RECEIVED = Text.of(
            "USCIS must have the form by then. Do not count on more time for a weekend or the mail.",
            "USCIS debe tener el formulario para ese día. No cuente con más tiempo por fin de semana o correo.");
    private static final Text LATE = Text.of(
            "Later, a good reason must be shown for the delay. Who files alone can do so at any time.",
            "Después hay que mostrar una buena razón del retraso. Quien presenta solo puede hacerlo en cualquier momento.");

    private JointPetitionBy() {}

    @Override
    public String id() {
        return "card.joint-petition-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must USCIS have Form I-751 from the couple?",
                "¿Para qué día debe tener USCIS el Formulario I-751 de la pareja?");
    }

    @Override
    public Text action() {
        return Text.of("File Form I-751 as a couple", "Presentar el Formulario I-751 en pareja");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public Optional<FactType<LocalDate>> printed() {
        return Optional.of(Card.VALID_TO);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return ConditionalEnds.isConditional(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "216(c)(2)(A), (d)(2)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate ends = given.result(ConditionalEnds.RULE, given.subject());
        given.because(RECEIVED);
        given.because(LATE);
        return ends;
    }
}
