package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What is asked about a person whom a relative hurt, and who could ask without that relative. All of it is
/// asked in private.
final class Vawa {
    /// Who the person that did harm is to the client.
    enum Abuser {
        SPOUSE,
        DIVORCED_SPOUSE,
        DEAD_SPOUSE,
        PARENT,
        SON_OR_DAUGHTER,
        OTHER
    }

    /// What that person is, or was, in the eyes of immigration law.
    enum Standing {
        CITIZEN,
        RESIDENT,
        LOST_IT,
        NEITHER
    }

    static final FactType<Abuser> ABUSER = FactType.oneOf(
                    "vawa.abuser",
                    Abuser.class,
                    Text.of(
                            "Who hurt the person: a spouse, a spouse who is now divorced or dead, a parent, a son or daughter, or another?",
                            "¿Quién dañó a la persona: su cónyuge, un cónyuge ya divorciado o muerto, un padre o madre, un hijo o hija, u otro?"))
            .asSensitive();
    static final FactType<Standing> STANDING = FactType.oneOf(
                    "vawa.abuser.standing",
                    Standing.class,
                    Text.of(
                            "Is that person a U.S. citizen? Do they have a green card, or had one and lost it? Or neither?",
                            "¿Esa persona es ciudadana de EE. UU., residente con tarjeta verde, perdió eso, o ninguna de las dos?"))
            .asSensitive();
    static final FactType<LocalDate> DIVORCED = FactType.date(
                    "vawa.divorced.date",
                    Text.of("On what day was the divorce final?", "¿Qué día quedó firme el divorcio?"))
            .asSensitive();
    static final FactType<LocalDate> DIED = FactType.date(
                    "vawa.died.date", Text.of("On what day did that person die?", "¿Qué día murió esa persona?"))
            .asSensitive();
    static final FactType<LocalDate> LOST = FactType.date(
                    "vawa.lostStatus.date",
                    Text.of("On what day did that person lose the status?", "¿Qué día perdió esa persona el estatus?"))
            .asSensitive();
    static final FactType<Boolean> HURT = FactType.yesNo(
                    "vawa.hurt",
                    Text.of(
                            "Did that person hit, threaten or control the client? Or treat the client very badly?",
                            "¿Esa persona golpeó, amenazó o controló al cliente, o lo trató muy mal?"))
            .asSensitive();
    static final FactType<Boolean> LIVED = FactType.yesNo(
                    "vawa.livedTogether", Text.of("Did the two ever live together?", "¿Vivieron juntos alguna vez?"))
            .asSensitive();
    static final FactType<Boolean> FILED = FactType.yesNo(
                    "vawa.filed",
                    Text.of("Was the petition (Form I-360) filed?", "¿Se presentó la petición (Formulario I-360)?"))
            .asSensitive();
    static final FactType<LocalDate> FILED_ON = FactType.date(
                    "vawa.filed.date",
                    Text.of(
                            "On what day did USCIS receive the petition (Form I-360)?",
                            "¿Qué día recibió USCIS la petición (Formulario I-360)?"))
            .asSensitive();

    private Vawa() {}

    /// Where somebody thought of it.
    static boolean concerns(ClientRecord record) {
        return Stream.<FactType<?>>of(ABUSER, STANDING, DIVORCED, DIED, LOST)
                .anyMatch(type -> !record.facts(type, Thing.CLIENT).isEmpty());
    }
}
