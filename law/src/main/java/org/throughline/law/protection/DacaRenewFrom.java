package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which USCIS takes a request to renew DACA: 150 days before it ends.
public final class DacaRenewFrom implements Rule<LocalDate> {
    public static final DacaRenewFrom RULE = new DacaRenewFrom();

    static final Parameter<Integer> DAYS = new Parameter<>("daca.renew.open", Integer.class);

    private DacaRenewFrom() {}

    @Override
    public String id() {
        return "daca.renew-from";
    }

    @Override
    public Text question() {
        return Text.of("From what day can DACA be renewed?", "¿Desde qué día se puede renovar el DACA?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Daca.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("USCIS", "guidance on Form I-821D"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate until = given.the(Daca.UNTIL);
        return until.minusDays(given.law(DAYS, until)); // a window that opens is not moved by a weekend
    }
}
