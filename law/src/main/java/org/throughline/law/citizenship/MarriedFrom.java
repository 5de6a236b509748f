package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day of filing on which all three spans of three years are there: as a resident, living together, and the
/// spouse a citizen. Only the first of them may be up to 90 days short.
public final class MarriedFrom implements Rule<DayIfAny> {
    public static final MarriedFrom RULE = new MarriedFrom();

    private static final Text FULL_YEARS = Text.of(
            "The 90 days come off the years as a resident alone. The other years must be full.",
            "Los 90 días se restan solo de los años de residente. Los otros años deben estar completos.");
    private static final Text NO_SPOUSE = Text.of(
            "The list of the family has no spouse who is a citizen.",
            "La lista de la familia no tiene un esposo o esposa que sea ciudadano.");

    private MarriedFrom() {}

    @Override
    public String id() {
        return "naturalization.married-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "By the three years with a citizen, from what day can Form N-400 be received?",
                "Con los tres años con un ciudadano, ¿desde qué día se puede recibir el N-400?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record) && UnionFull.mayBeMarried(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "319(a), 334(a)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        return switch (given.the(Basis.FACT)) {
            case FIVE_YEARS -> new DayIfAny.None(CitizenSpouse.NOT_ASKED);
            case THREE_YEARS_WITH_CITIZEN -> threeYears(given);
        };
    }

    private static DayIfAny threeYears(Given given) {
        if (given.the(CitizenSpouse.ABUSED)) return given.refer(CitizenSpouse.ABUSE);
        Optional<LocalDate> since = CitizenSpouse.since(given);
        if (since.isEmpty()) return new DayIfAny.None(NO_SPOUSE);
        LocalDate citizen =
                Anniversary.after(given, since.get(), given.law(Basis.THREE_YEARS_WITH_CITIZEN.years, since.get()));
        given.because(FULL_YEARS);
        return Stream.of(given.result(EarliestFiling.RULE), given.result(UnionFull.RULE), citizen)
                .max(Comparator.naturalOrder())
                .<DayIfAny>map(DayIfAny.On::new)
                .orElseThrow();
    }
}
