package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Met;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether the couple lived together for three years before filing. It is open whether that must go on to the oath.
public final class MaritalUnion implements Rule<Met> {
    public static final MaritalUnion RULE = new MaritalUnion();

    /// Up to which day the couple must live together.
    enum Until {
        FILING,
        OATH
    }

    static final LegalQuestion<Until> UNTIL = until();

    private MaritalUnion() {}

    @Override
    public String id() {
        return "naturalization.marital-union";
    }

    @Override
    public Text question() {
        return Text.of(
                "Did the couple share a home for three years before they filed?",
                "¿Vivió junta la pareja los tres años antes de presentar?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return UnionFull.mayBeMarried(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "319(a)"), new Citation("8 CFR", "319.1"));
    }

    @Override
    public Met apply(Given given) {
        return switch (given.the(Basis.FACT)) {
            case FIVE_YEARS -> {
                given.because(CitizenSpouse.NOT_ASKED);
                yield Met.MET;
            }
            case THREE_YEARS_WITH_CITIZEN -> threeYears(given);
        };
    }

    private static Met threeYears(Given given) {
        if (given.the(CitizenSpouse.ABUSED)) return given.refer(CitizenSpouse.ABUSE);
        LocalDate filed = given.the(Filed.ON);
        if (given.result(UnionFull.RULE).isAfter(filed)) return Met.NOT_MET;
        if (given.the(CitizenSpouse.STILL_TOGETHER)) return Met.MET;
        if (given.the(CitizenSpouse.TOGETHER_UNTIL).isBefore(filed)) return Met.NOT_MET;
        return Met.when(given.either(UNTIL) == Until.FILING);
    }

    private static LegalQuestion<Until> until() {
        var readings = new LinkedHashMap<Until, Citation>();
        readings.put(Until.FILING, new Citation("INA", "319(a): the three years before the day of filing"));
        readings.put(Until.OATH, new Citation("8 CFR", "319.1: up to the oath (recalled, check the text)"));
        return new LegalQuestion<>(
                "naturalization.union-until",
                readings,
                Text.of(
                        "The couple parted after the form was filed. Must they live together until the oath?",
                        "La pareja se separó después de presentar. ¿Debe vivir junta hasta el juramento?"));
    }
}
