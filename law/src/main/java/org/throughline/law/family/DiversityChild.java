package org.throughline.law.family;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether somebody still counts as a child of a person chosen in the visa lottery. The days from the opening of the
/// lottery
/// to the letter of selection are taken off.
public final class DiversityChild implements Rule<Child> {
    public static final DiversityChild RULE = new DiversityChild();

    static final FactType<LocalDate> OPENED = FactType.date(
            "lottery.opened.date",
            Text.of(
                    "On what day did the visa lottery of that year open?",
                    "¿Qué día se abrió la lotería de visas de ese año?"));
    static final FactType<LocalDate> CHOSEN = FactType.date(
            "lottery.chosen.date",
            Text.of("What is the date of the letter of selection?", "¿Qué fecha tiene la carta de selección?"));

    static final Parameter<Boolean> COUNTS = new Parameter<>("cspa.dv.pending", Boolean.class);

    private static final Text WAITED = Text.of(
            "From the opening on {0} to the letter of {1} there are {2} days.",
            "De la apertura el {0} a la carta del {1} hay {2} días.");

    private DiversityChild() {}

    @Override
    public String id() {
        return "family.diversity-child";
    }

    @Override
    public Text question() {
        return Text.of(
                "Is the person still a child in the visa lottery case?",
                "¿La persona todavía es hijo o hija en el caso de la lotería de visas?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(CHOSEN, Thing.CLIENT).isEmpty() && Child.isSaidToBe(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "203(h)(1), (2)"),
                new Citation("INA", "203(c), (d)"),
                new Citation("Department of State", "9 FAM 502.6-4"));
    }

    @Override
    public Child apply(Given given) {
        LocalDate opened = given.the(OPENED);
        LocalDate chosen = given.the(CHOSEN);
        LocalDate available = given.the(Petition.AVAILABLE);
        int days = given.law(COUNTS, available) ? (int) ChronoUnit.DAYS.between(opened, chosen) : 0;
        given.because(WAITED, opened, chosen, days);
        return Child.when(given, Child.birthday(given, available), CspaDay.on(given, available, days));
    }
}
