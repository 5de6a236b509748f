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

/// The day on which five years as a resident are full. Nothing stops this count before the case is decided.
public final class FiveYears implements Rule<LocalDate> {
    public static final FiveYears RULE = new FiveYears();

    static final Parameter<Period> LENGTH = new Parameter<>("42a.lpr", Period.class);

    private static final Text EARLIER = Text.of(
            "The card can name an earlier day than the one on which the status was given. A lawyer must check.",
            "La tarjeta puede decir un día anterior al día en que se dio el estatus. Un abogado debe revisarlo.");

    private FiveYears() {}

    @Override
    public String id() {
        return "cancellation.five-year-date";
    }

    @Override
    public Text question() {
        return Text.of(
                "On what day are five years as a resident full?", "¿Qué día se completan cinco años como residente?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return ResidentCancellation.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240A(a)(1)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate since = given.the(Client.RESIDENT_SINCE);
        given.because(EARLIER);
        return Anniversary.after(given, since, given.law(LENGTH, since));
    }
}
