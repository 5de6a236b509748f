package org.throughline.law.relief;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day to show the Board that the bond for leaving was posted, where there is an appeal.
public final class DepartureBondProof implements DeadlineRule {
    public static final DepartureBondProof RULE = new DepartureBondProof();

    /// From what the days count.
    enum CountsFrom {
        APPEAL,
        BOND
    }

    static final FactType<LocalDate> APPEALED = FactType.date(
                    "departure.appealed.date",
                    Text.of("On what day did the Board get the appeal?", "¿Qué día recibió la Junta la apelación?"))
            .about(Thing.Kind.ORDER);
    static final FactType<LocalDate> POSTED = FactType.date(
                    "departure.bondPosted.date",
                    Text.of(
                            "On what day was the bond for leaving posted?",
                            "¿Qué día se depositó la fianza de salida?"))
            .about(Thing.Kind.ORDER);

    static final LegalQuestion<CountsFrom> COUNTS_FROM = countsFrom();
    static final Parameter<Integer> DAYS = new Parameter<>("vd.bond_proof", Integer.class);

    private static final Text OR_LOSE_IT = Text.of(
            "Without proof the Board will not give the time to leave again.",
            "Sin la prueba la Junta no vuelve a dar el tiempo para salir.");

    private DepartureBondProof() {}

    @Override
    public String id() {
        return "departure.bond-proof-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the Board see proof of the bond for leaving?",
                "¿Para qué día debe ver la Junta la prueba de la fianza de salida?");
    }

    @Override
    public Text action() {
        return Text.of("Show the Board proof of the bond", "Mostrar a la Junta la prueba de la fianza");
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
        return !record.facts(APPEALED, about).isEmpty() && Departure.mayBeGiven(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "1240.26(c)(3)(ii)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate from = given.the(
                switch (given.either(COUNTS_FROM)) {
                    case APPEAL -> APPEALED;
                    case BOND -> POSTED;
                },
                given.subject());
        given.because(OR_LOSE_IT);
        return from.plusDays(given.law(DAYS, from)); // not rolled: earlier is safer
    }

    private static LegalQuestion<CountsFrom> countsFrom() {
        var readings = new LinkedHashMap<CountsFrom, Citation>();
        readings.put(CountsFrom.APPEAL, new Citation("8 CFR", "1240.26(c)(3)(ii): from the filing of the appeal"));
        readings.put(CountsFrom.BOND, new Citation("8 CFR", "1240.26(c)(3)(ii): from the posting of the bond"));
        return new LegalQuestion<>(
                "departure.proof-counts-from",
                readings,
                Text.of(
                        "Do the days count from the appeal or from the bond?",
                        "¿Los días cuentan desde la apelación o desde la fianza?"));
    }
}
