package org.throughline.law.family;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.VisaCategory;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Relation;
import org.throughline.vocabulary.Relative;

/// Whether a husband, wife or child comes to the green card with the client, without a petition of their own: at about
/// the
/// same time, or later. Close relatives of citizens never bring anybody along.
public final class ComesAlong implements Rule<Along> {
    public static final ComesAlong RULE = new ComesAlong();

    static final FactType<Boolean> RESIDENT = FactType.yesNo(
            "client.resident",
            Text.of("Does the client have a green card already?", "¿El cliente ya tiene la residencia?"));
    static final FactType<Boolean> BEFORE = FactType.yesNo(
                    "relative.beforeResidence",
                    Text.of(
                            "Before the client got the green card, were they married, or was the child theirs?",
                            "¿Se casaron, o el hijo o hija ya era suyo, antes de que el cliente fuera residente?"))
            .about(Thing.Kind.PERSON);

    static final Parameter<Period> ACCOMPANYING = new Parameter<>("derivative.accompanying", Period.class);

    private static final Text CLOSE_FAMILY = Text.of(
            "The husband, wife, parent or young child of a citizen brings no one along. Each one needs a petition.",
            "El cónyuge, padre, madre o hijo joven de un ciudadano no trae a nadie consigo. Cada persona necesita una petición.");
    private static final Text AFTERWARDS = Text.of(
            "The tie began after the client became a resident. The client must file a new petition.",
            "El lazo empezó después de que el cliente fue residente. El cliente debe presentar una petición nueva.");
    private static final Text MONTHS = Text.of(
            "Until {0} it is coming along. After that it is following to join, and no day ends that.",
            "Hasta el {0} es venir junto. Después es venir a reunirse, y eso no tiene fecha límite.");
    private static final Text NO_LINE = Text.of(
            "Does this line bring family along? A lawyer must say.",
            "Si esta línea trae a la familia, lo debe decir un abogado.");

    private ComesAlong() {}

    @Override
    public String id() {
        return "family.comes-along";
    }

    @Override
    public Text question() {
        return Text.of(
                "Can this person come along when the client's petition is used?",
                "¿Viene esta persona con la petición del cliente?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return about.kind() == Thing.Kind.PERSON && isInThePetition(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "203(d)"),
                new Citation("22 CFR", "40.1(a), (b)"),
                new Citation("8 CFR", "204.2(a)(4), (c)(4)"));
    }

    @Override
    public Along apply(Given given) {
        Thing person = given.subject();
        if (!brings(given) || !isSpouseOrChild(given, person)) return Along.NEEDS_OWN_PETITION;
        if (!given.the(BEFORE, person)) {
            given.because(AFTERWARDS);
            return Along.NEEDS_OWN_PETITION;
        }
        if (!given.the(RESIDENT)) return Along.ACCOMPANYING;
        LocalDate since = given.the(Client.RESIDENT_SINCE);
        LocalDate end = Anniversary.after(given, since, given.law(ACCOMPANYING, since));
        given.because(MONTHS, end);
        return given.hasCome(end.plusDays(1)) ? Along.FOLLOWING_TO_JOIN : Along.ACCOMPANYING;
    }

    private static boolean brings(Given given) {
        VisaCategory category = given.the(Petition.CATEGORY);
        if (category == VisaCategory.OTHER) return given.refer(NO_LINE);
        boolean close = category == VisaCategory.IMMEDIATE_RELATIVE;
        if (close) given.because(CLOSE_FAMILY);
        return !close;
    }

    private static boolean isSpouseOrChild(Given given, Thing person) {
        return switch (given.the(Relative.RELATION, person)) {
            case SPOUSE -> true;
            case CHILD, STEPCHILD, ADOPTED_CHILD -> given.result(FamilyChild.RULE, person) == Child.CHILD;
            case FORMER_SPOUSE,
                    MOTHER,
                    FATHER,
                    ADOPTIVE_PARENT,
                    STEPPARENT,
                    BROTHER_OR_SISTER,
                    MOTHERS_MOTHER,
                    MOTHERS_FATHER,
                    FATHERS_MOTHER,
                    FATHERS_FATHER,
                    OTHER -> false;
        };
    }

    private static boolean isInThePetition(ClientRecord record, Thing person) {
        boolean near = record.facts(Relative.RELATION, person).stream()
                .anyMatch(fact -> fact.said().possible().stream()
                        .anyMatch(relation -> relation == Relation.SPOUSE || relation.isChild()));
        return near && Petition.speaksOf(record, Petition.CATEGORY, person);
    }
}
