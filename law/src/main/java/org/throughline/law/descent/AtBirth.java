package org.throughline.law.descent;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether a birth abroad made the person a citizen. What the parts mean is always for a lawyer; the
/// parts stand beside it as rules of their own.
public final class AtBirth implements Rule<Met> {
    public static final AtBirth RULE = new AtBirth();

    private AtBirth() {}

    @Override
    public String id() {
        return "citizenship.at-birth";
    }

    @Override
    public Text question() {
        return Text.of(
                "Did the birth make the person a U.S. citizen through a parent?",
                "¿El nacimiento hizo ciudadana de EE. UU. a la persona por un padre o madre?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return BirthRow.RULE.concerns(record, about);
    }

    @Override
    public List<Citation> authority() {
        return BirthRow.RULE.authority();
    }

    @Override
    public Met apply(Given given) {
        return given.refer(Descent.LAWYER);
    }
}
