package org.throughline.law.family;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Relative;

/// Whether somebody still counts as a child of a family that waits: under 21 as the law counts, and not married.
public enum Child implements Worded {
    CHILD(Text.of(
            "By this count the person is still a child.", "Según esta cuenta, la persona todavía es hijo o hija.")),
    AGED_OUT(Text.of(
            "By this count the person is 21 or older.", "Según esta cuenta, la persona ya tiene 21 años o más.")),
    MARRIED(Text.of("A married person does not count as a child.", "Una persona casada no cuenta como hijo o hija."));

    /// `client.married`: As [Relative#MARRIED], of the client.
    public static final FactType<Boolean> CLIENT_MARRIED =
            FactType.yesNo("client.married", Text.of("Is the client married today?", "¿Está casado hoy el cliente?"));

    static final Parameter<Period> AGE = new Parameter<>("cspa.age", Period.class);

    /// Whether the first day of waiting counts beside the last. It matters only on one day.
    static final LegalQuestion<Boolean> BOTH_ENDS = bothEnds();

    private static final Text BIRTHDAY = Text.of("The 21st birthday is {0}.", "El cumpleaños 21 es el {0}.");

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    Child(Text words) {
        this.words = words;
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }

    /// The subject's standing where a visa number is there on this day.
    static Child when(Given given, LocalDate available) {
        LocalDate grown = birthday(given, available);
        LocalDate looked = CspaDay.on(given, available);
        boolean onTheDay = looked.equals(grown);
        return when(given, looked.isBefore(grown) || (onTheDay && given.either(BOTH_ENDS)));
    }

    /// The subject's standing where the age is settled.
    static Child when(Given given, boolean under) {
        if (!under) return AGED_OUT;
        return isMarried(given) ? MARRIED : CHILD;
    }

    /// The subject's birthday that ends childhood, in the law of a day.
    static LocalDate birthday(Given given, LocalDate on) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH, given.subject());
        LocalDate grown = Anniversary.after(given, born, given.law(AGE, on));
        given.because(BIRTHDAY, grown);
        return grown;
    }

    static boolean isMarried(Given given) {
        Thing person = given.subject();
        return person.kind() == Thing.Kind.CLIENT ? given.the(CLIENT_MARRIED) : given.the(Relative.MARRIED, person);
    }

    /// A relative who is a child of the client or may be one; or the client.
    static boolean mayBe(ClientRecord record, Thing person) {
        return record.facts(Relative.RELATION, person).stream()
                .allMatch(fact -> fact.said().possible().stream().anyMatch(relation -> relation.isChild()));
    }

    private static LegalQuestion<Boolean> bothEnds() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("INA", "203(h)(1)(B): the days from receipt to approval"));
        readings.put(
                true, new Citation("INA", "203(h)(1)(B): the day of receipt and the day of approval, both counted"));
        return new LegalQuestion<>(
                "family.petition-days-both-ends",
                readings,
                Text.of(
                        "Do the day of receipt and the day of approval both count as days of waiting?",
                        "¿El día de recibo y el día de aprobación cuentan los dos como días de espera?"));
    }
}
