package org.throughline.law.bulletin;

import java.time.LocalDate;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// The petition for a visa number that a family waits on, whichever filing it is. What is said of it stands with the
/// client; a relative with another petition has facts of their own.
public final class Petition {
    /// `petition.received.date`.
    public static final FactType<LocalDate> RECEIVED = FactType.date(
            "petition.received.date",
            Text.of(
                    "On what day did USCIS get the petition (Form I-130, I-140 or I-360)?",
                    "¿Qué día recibió USCIS la petición (Formulario I-130, I-140 o I-360)?"));

    /// `petition.approved.date`: The last approval, after any appeal.
    public static final FactType<LocalDate> APPROVED = FactType.date(
            "petition.approved.date",
            Text.of("On what day was the petition approved?", "¿Qué día se aprobó la petición?"));

    /// `petition.shared`: Whether a relative stands in the client's petition.
    public static final FactType<Boolean> SHARED = FactType.yesNo(
                    "petition.shared",
                    Text.of(
                            "Is this person in the same petition as the client?",
                            "¿Está esta persona en la misma petición que el cliente?"))
            .about(Thing.Kind.PERSON);

    private Petition() {}

    /// The client or the relative with whom the facts of this person's petition stand.
    public static Thing holder(Given given, Thing person) {
        return person.kind() == Thing.Kind.PERSON && given.the(SHARED, person) ? Thing.CLIENT : person;
    }

    /// Whether the record speaks of this point of the petition that the person stands in, or may stand in.
    public static boolean speaksOf(ClientRecord record, FactType<?> point, Thing person) {
        if (!record.facts(point, person).isEmpty()) return true;
        return person.kind() == Thing.Kind.PERSON
                && record.facts(SHARED, person).stream()
                        .anyMatch(fact -> fact.said().possible().contains(true))
                && !record.facts(point, Thing.CLIENT).isEmpty();
    }
}
