package org.throughline.law.descent;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// Whether the person was young enough for the Child Citizenship Act of 2000. It is not retroactive.
public final class UnderAgeIn2001 implements Rule<Met> {
    public static final UnderAgeIn2001 RULE = new UnderAgeIn2001();

    static final Parameter<LocalDate> BORN_FROM = new Parameter<>("cit.320.born_from", LocalDate.class);

    private static final Text FROM =
            Text.of("The law is for people born on or after {0}.", "La ley es para quienes nacieron el {0} o después.");

    private UnderAgeIn2001() {}

    @Override
    public String id() {
        return "citizenship.under-18-in-2001";
    }

    @Override
    public Text question() {
        return Text.of(
                "Was the person under 18 when the law of 2001 began?",
                "¿Tenía la persona menos de 18 años cuando empezó la ley de 2001?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Client.DATE_OF_BIRTH, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "320"),
                new Citation("Matter of Rodriguez-Tejedor", "23 I&N Dec. 153 (BIA 2001)"),
                new Citation("8 FAM", "301.10-1"));
    }

    @Override
    public Met apply(Given given) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH);
        LocalDate first = given.law(BORN_FROM, later(born, given.law(Birthday18.ACT, LocalDate.MAX)));
        given.because(FROM, first);
        if (born.equals(first.minusDays(1))) // turned 18 on the very day
        return Met.when(given.either(Birthday18.ON_THE_DAY) != Birthday18.Reading.NOT_IN_TIME);
        return Met.when(!born.isBefore(first));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
