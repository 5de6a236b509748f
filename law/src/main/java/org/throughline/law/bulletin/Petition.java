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

    /// `petition.priority.date`: The place in the line.
    public static final FactType<LocalDate> PRIORITY = FactType.date(
            "petition.priority.date",
            Text.of(
                    "What date does the petition have in the line (\"priority date\")?",
                    "¿Cuál es la fecha de prioridad de la petición?"));

    /// `petition.category`: The line in which it was filed.
    public static final FactType<VisaCategory> CATEGORY = FactType.oneOf(
            "petition.category",
            VisaCategory.class,
            Text.of(
                    "In which group was the petition filed (F1, F2A, EB2 ...)?",
                    "¿En qué categoría se presentó la petición (F1, F2A, EB2...)?"));

    /// `visa.available.date`: By chart A, as somebody who looked it up says. Where the history says it, no one need.
    public static final FactType<LocalDate> AVAILABLE = FactType.date(
            "visa.available.date",
            Text.of(
                    "From what day was a visa number there, by chart A? It cannot be before the petition was approved.",
                    "¿Desde qué día hubo número de visa, según el cuadro A? No puede ser antes de aprobarse la petición."));

    /// `visa.filingOpen.date`: By chart B.
    public static final FactType<LocalDate> FILING_OPEN = FactType.date(
            "visa.filingOpen.date",
            Text.of(
                    "From what day did chart B reach the priority date? It cannot be before the petition was approved.",
                    "¿Desde qué día llegó el cuadro B a la fecha de prioridad? No puede ser antes de aprobarse la petición."));

    /// `petition.role`: What a person is in the petition.
    public static final FactType<Role> ROLE = FactType.oneOf(
            "petition.role",
            Role.class,
            Text.of(
                    "Was the petition filed for this person? Or does this person come as a husband, wife or child with somebody else?",
                    "¿La petición se presentó para esta persona? ¿O viene como cónyuge, hijo o hija con otra persona?"));

    /// `petition.shared`: Whether a relative stands in the client's petition.
    public static final FactType<Boolean> SHARED = FactType.yesNo(
                    "petition.shared",
                    Text.of(
                            "Is this person in the same petition as the client?",
                            "¿Está esta persona en la misma petición que el cliente?"))
            .about(Thing.Kind.PERSON);

    /// The places that a petition has.
    public enum Role {
        PRINCIPAL,
        SPOUSE_OF_PRINCIPAL,
        CHILD_OF_PRINCIPAL
    }

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
