package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// When to remember that the oath of a child abroad must come before the 18th birthday: at 15, 16 and 17.
public final class OathAlert implements Rule<LocalDate> {
    public static final OathAlert RULE = new OathAlert();

    private static final Text AGAIN = Text.of("Look again on {0}.", "Vuelva a verlo el {0}.");

    private OathAlert() {}

    @Override
    public String id() {
        return "citizenship.oath-alert";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day should the office press for the oath of a child abroad?",
                "¿Desde qué día debe la oficina insistir en el juramento de un niño en otro país?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return OathBy.RULE.concerns(record, about);
    }

    @Override
    public List<Citation> authority() {
        return OathBy.RULE.authority();
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH);
        Period age = given.law(OathBy.AGE, given.law(Birthday18.ACT, LocalDate.MAX));
        for (int before = 2; before >= 1; before--) given.because(AGAIN, birthday(given, born, age.minusYears(before)));
        return birthday(given, born, age.minusYears(3)); // our own choice, not the law's
    }

    private static LocalDate birthday(Given given, LocalDate born, Period age) {
        return Anniversary.after(given, born, age);
    }
}
