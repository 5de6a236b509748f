package org.throughline.law.relief;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Relation;
import org.throughline.vocabulary.Relative;

/// The day from which a son or daughter no longer counts as a child.
public final class ChildUntil implements Rule<LocalDate> {
    public static final ChildUntil RULE = new ChildUntil();

    static final Parameter<Period> AGE = new Parameter<>("child.age", Period.class);

    private static final Text AT_DECISION = Text.of(
            "The Board looks at the day the case is decided. A marriage ends it sooner.",
            "La Junta mira el día en que se decide el caso. Un matrimonio lo termina antes.");

    private ChildUntil() {}

    @Override
    public String id() {
        return "cancellation.child-until";
    }

    @Override
    public Text question() {
        return Text.of("On what day does this child turn 21?", "¿Qué día cumple 21 años este hijo?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.PERSON;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.facts(Relative.RELATION, about).stream()
                .anyMatch(fact -> fact.said().possible().stream().anyMatch(Relation::isChild));
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "101(b)(1), 240A(b)(1)(D)"),
                new Citation("Matter of Isidro,", "25 I&N Dec. 829 (BIA 2012)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH, given.subject());
        given.because(AT_DECISION);
        return Anniversary.after(given, born, given.law(AGE, born));
    }
}
