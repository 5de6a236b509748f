package org.throughline.law.family;

import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether somebody still counts as a child, if a visa number was there on the day that is named.
public final class CspaAge implements Rule<Child> {
    public static final CspaAge RULE = new CspaAge();

    static final Parameter<Period> AGE = new Parameter<>("cspa.age", Period.class);

    private CspaAge() {}

    @Override
    public String id() {
        return "family.cspa-age";
    }

    @Override
    public Text question() {
        return Text.of(
                "Is the person still a child, going by the day that was named?",
                "¿La persona todavía es hijo o hija, según el día que se indicó?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Petition.speaksOf(record, Petition.AVAILABLE, about) && Child.mayBe(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "203(h)(1)"), new Citation("INA", "101(b)(1): unmarried and under 21"));
    }

    @Override
    public Child apply(Given given) {
        return Child.when(given, given.the(Petition.AVAILABLE, Petition.holder(given, given.subject())));
    }
}
