package org.throughline.law.hearing;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.text.Text;
import org.throughline.vocabulary.Hearing;

/// The last day for papers that the judge wants so many days after a hearing.
public final class AfterHearing implements DeadlineRule {
    public static final AfterHearing RULE = new AfterHearing();

    static final FactType<Integer> DAYS = FactType.number(
                    "hearing.daysAfter",
                    Text.of(
                            "How many days after the hearing did the judge give for papers?",
                            "¿Cuántos días después de la audiencia dio el juez para los papeles?"))
            .about(Thing.Kind.HEARING);

    private AfterHearing() {}

    @Override
    public String id() {
        return "hearing.after-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the court have the papers wanted after this hearing?",
                "¿Para qué día debe tener la corte los papeles pedidos después de esta audiencia?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Get the papers the judge wants to the court", "Hacer llegar a la corte los papeles que pide el juez");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.HEARING_OR_APPEAL;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.HEARING;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(DAYS, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("EOIR", "Immigration Court Practice Manual 3.1(c)"), new Citation("8 CFR", "1003.31(h)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing hearing = given.subject();
        int days = given.the(DAYS, hearing);
        return OpenDays.sameOrNext(given, given.the(Hearing.DATE, hearing).plusDays(days)); // the hearing is day 0
    }
}
