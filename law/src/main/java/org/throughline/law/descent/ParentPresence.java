package org.throughline.law.descent;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// Whether the citizen parent was in the United States for long enough before the birth.
public final class ParentPresence implements Rule<Met> {
    public static final ParentPresence RULE = new ParentPresence();

    private ParentPresence() {}

    @Override
    public String id() {
        return "citizenship.parent-presence";
    }

    @Override
    public Text question() {
        return Text.of(
                "Was the citizen parent in the U.S. long enough before the birth?",
                "Antes del nacimiento, ¿estuvo en EE. UU. bastante tiempo el padre o la madre que es de aquí?");
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
        ParentYears asked = given.result(BirthRow.RULE, given.subject());
        LocalDate born = given.the(Client.DATE_OF_BIRTH, given.subject());
        List<Line> lines = Line.of(given, given.the(Descent.CITIZENS, given.subject()));
        return Met.when(new ParentTime(given, asked, lines, born).suffices());
    }
}
