package org.throughline.law.family;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.VisaCategory;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Relation;
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

    private static final Set<Relation> YOUNGER = EnumSet.of(
            Relation.CHILD, Relation.STEPCHILD, Relation.ADOPTED_CHILD, Relation.BROTHER_OR_SISTER, Relation.OTHER);

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
        return when(given, grown, CspaDay.on(given, available, given.result(PetitionDays.RULE, given.subject())));
    }

    /// The subject's standing where the age is looked at on a day that days of waiting have moved.
    static Child when(Given given, LocalDate grown, LocalDate looked) {
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
        LocalDate grown = Anniversary.after(given, born, given.law(CspaAge.AGE, on));
        given.because(BIRTHDAY, grown);
        return grown;
    }

    static boolean isMarried(Given given) {
        Thing person = given.subject();
        return person.kind() == Thing.Kind.CLIENT ? given.the(CLIENT_MARRIED) : given.the(Relative.MARRIED, person);
    }

    /// Somebody of whom no word says that they come as a spouse or a parent: the client, a child, a brother or sister.
    static boolean mayBe(ClientRecord record, Thing person) {
        return record.facts(Relative.RELATION, person).stream()
                .allMatch(fact -> fact.said().possible().stream().anyMatch(YOUNGER::contains));
    }

    /// Somebody of whom a word says that they come as a child.
    static boolean isSaidToBe(ClientRecord record, Thing person) {
        boolean child = record.facts(Petition.ROLE, person).stream()
                .anyMatch(fact -> fact.said().possible().contains(Petition.Role.CHILD_OF_PRINCIPAL));
        boolean ofResident = record.facts(Petition.CATEGORY, person).stream()
                .anyMatch(fact -> fact.said().possible().contains(VisaCategory.F2A));
        return child || (ofResident && person.kind() == Thing.Kind.CLIENT) || isRelatedAsChild(record, person);
    }

    private static boolean isRelatedAsChild(ClientRecord record, Thing person) {
        return record.facts(Relative.RELATION, person).stream()
                .anyMatch(fact -> fact.said().possible().stream().anyMatch(Relation::isChild));
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
