package org.throughline.law.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.counting.DayIfAny;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// The day by which a child with a green card must ask for a new one, with fingerprints, after turning 14.
public final class CardAtFourteen implements Rule<DayIfAny> {
    public static final CardAtFourteen RULE = new CardAtFourteen();

    static final FactType<Boolean> DONE = FactType.yesNo(
            "greenCard.newAtFourteen",
            Text.of(
                    "Did the person ask for a new green card after turning 14?",
                    "¿Pidió la persona una tarjeta verde nueva después de cumplir 14?"));

    static final Parameter<Period> AGE = new Parameter<>("i90.age", Period.class);
    static final Parameter<Integer> DAYS = new Parameter<>("i90.age_days", Integer.class);

    private static final Text OLDER = Text.of(
            "The person was 14 or more when the green card came. So no new card was due at 14.",
            "La persona tenía 14 o más al empezar la residencia, así que no tocaba tarjeta nueva a los 14.");
    private static final Text DONE_ALREADY = Text.of("It was asked for.", "Ya se pidió.");
    private static final Text COUNTED = Text.of("{0} days from {1}.", "{0} días desde el {1}.");

    private CardAtFourteen() {}

    @Override
    public String id() {
        return "card.green-at-fourteen";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must a new green card be asked for at 14?",
                "¿Para qué día se debe pedir una tarjeta verde nueva a los 14?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Client.RESIDENT_SINCE, about).isEmpty()
                && !record.facts(Client.DATE_OF_BIRTH, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "262(b)"), new Citation("8 CFR", "264.5"));
    }

    /// Of the grown-up who never did it a lawyer may ask; the day stays the same.
    @Override
    public DayIfAny apply(Given given) {
        Thing person = given.subject();
        LocalDate born = given.the(Client.DATE_OF_BIRTH, person);
        LocalDate birthday = Anniversary.after(given, born, given.law(AGE, born));
        if (!given.the(Client.RESIDENT_SINCE, person).isBefore(birthday)) return new DayIfAny.None(OLDER);
        if (given.the(DONE, person)) return new DayIfAny.None(DONE_ALREADY);
        int days = given.law(DAYS, birthday);
        given.because(COUNTED, days, birthday);
        return new DayIfAny.On(OpenDays.sameOrNext(given, birthday.plusDays(days)));
    }
}
