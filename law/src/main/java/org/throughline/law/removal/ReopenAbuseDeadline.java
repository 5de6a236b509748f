package org.throughline.law.removal;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day for the motion to reopen of a person whom a spouse or parent abused.
public final class ReopenAbuseDeadline implements DeadlineRule {
    public static final ReopenAbuseDeadline RULE = new ReopenAbuseDeadline();

    static final FactType<Boolean> ABUSED = FactType.yesNo(
                    "reopen.abused",
                    Text.of(
                            "Did a spouse or parent hurt the person or her child? (One who is a citizen or has a green card.)",
                            "¿Un esposo o un padre, ciudadano o residente, abusó de la persona o de su hijo?"))
            .about(Thing.Kind.ORDER)
            .asSensitive();

    static final Parameter<Period> TIME = new Parameter<>("mtr.vawa", Period.class);

    private static final Text MORE = Text.of(
            "A judge can give more time for a hard case or for a child. A lawyer must look.",
            "Un juez puede dar más tiempo en un caso duro o por un niño. Un abogado debe verlo.");

    private ReopenAbuseDeadline() {}

    @Override
    public String id() {
        return "removal.reopen-abuse-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the court have the motion to reopen, where someone in the family hurt the person?",
                "¿Qué día debe tener la corte la petición de abrir el caso de una persona que sufrió abuso?");
    }

    @Override
    public Text action() {
        return Text.of("File the special motion to reopen", "Presentar la petición especial de reabrir");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.LIBERTY;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.facts(ABUSED, about).stream()
                .anyMatch(fact -> fact.said().possible().contains(true));
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240(c)(7)(C)(iv)(III)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate finalOn = given.result(FinalOrder.RULE, given.subject());
        given.because(MORE);
        return Anniversary.after(given, finalOn, given.law(TIME, finalOn)); // not rolled: earlier is safer
    }
}
