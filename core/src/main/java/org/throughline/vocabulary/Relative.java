package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// A person of the client's family, with facts of their own. What papers say of any person (name, date of birth) is in
/// [Client].
public final class Relative {
    /// `relative.relation`: What the person is to the client.
    public static final FactType<Relation> RELATION = FactType.oneOf(
                    "relative.relation",
                    Relation.class,
                    Text.of("Who is this person to the client?", "¿Qué es esta persona del cliente?"))
            .about(Thing.Kind.PERSON);

    /// `relative.standing`: The person's own standing today.
    public static final FactType<FamilyStanding> STANDING = FactType.oneOf(
                    "relative.standing",
                    FamilyStanding.class,
                    Text.of(
                            "Is this person a U.S. citizen? Or does this person have a green card? Or neither?",
                            "¿Esta persona es ciudadana de EE. UU., residente con tarjeta verde, o ninguna de las dos?"))
            .about(Thing.Kind.PERSON);

    /// `relative.citizenSince.date`: The day on which the person became a citizen; the day of birth for citizens by
    /// birth.
    public static final FactType<LocalDate> CITIZEN_SINCE = FactType.date(
                    "relative.citizenSince.date",
                    Text.of(
                            "On what day did this person become a U.S. citizen?",
                            "¿En qué fecha se hizo esta persona ciudadana de EE. UU.?"))
            .about(Thing.Kind.PERSON);

    /// `relative.married`: Whether the person is married today.
    public static final FactType<Boolean> MARRIED = FactType.yesNo(
                    "relative.married", Text.of("Is this person married today?", "¿Está casada hoy esta persona?"))
            .about(Thing.Kind.PERSON);

    static final List<FactType<?>> ALL = List.of(RELATION, STANDING, CITIZEN_SINCE, MARRIED);

    private Relative() {}
}
