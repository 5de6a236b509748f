package org.throughline.law.descent;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// How many days the citizen parent lacks, on the times in the record.
public final class ParentDaysShort implements Rule<Integer> {
    public static final ParentDaysShort RULE = new ParentDaysShort();

    private ParentDaysShort() {}

    @Override
    public String id() {
        return "citizenship.parent-days-short";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days in the U.S. does the citizen parent lack?",
                "¿Cuántos días en EE. UU. le faltan al padre o madre ciudadana?");
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
    public Integer apply(Given given) {
        ParentYears asked = given.result(BirthRow.RULE, given.subject());
        LocalDate born = given.the(Client.DATE_OF_BIRTH, given.subject());
        List<Line> lines = Line.of(given, given.the(Descent.CITIZENS, given.subject()));
        return new ParentTime(given, asked, lines, born).missingDays();
    }
}
