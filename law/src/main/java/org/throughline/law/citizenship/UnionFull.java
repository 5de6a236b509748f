package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day on which three years of living together as a married couple are full.
public final class UnionFull implements Rule<LocalDate> {
    public static final UnionFull RULE = new UnionFull();

    private UnionFull() {}

    @Override
    public String id() {
        return "naturalization.union-full";
    }

    @Override
    public Text question() {
        return Text.of(
                "On what day are three years of living together as a couple full?",
                "¿Qué día se cumplen tres años de vivir juntos como matrimonio?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return mayBeMarried(record);
    }

    /// Somebody says that the couple lives together, or that the three years are meant.
    static boolean mayBeMarried(ClientRecord record) {
        return !record.facts(CitizenSpouse.TOGETHER_SINCE, Thing.CLIENT).isEmpty()
                || record.facts(Basis.FACT, Thing.CLIENT).stream()
                        .anyMatch(fact -> fact.said().possible().contains(Basis.THREE_YEARS_WITH_CITIZEN));
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "319(a)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate since = given.the(CitizenSpouse.TOGETHER_SINCE);
        return Anniversary.after(given, since, given.law(Basis.THREE_YEARS_WITH_CITIZEN.years, since));
    }
}
