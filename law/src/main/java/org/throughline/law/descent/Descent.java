package org.throughline.law.descent;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// What has to be asked of a birth. Each is asked of the client, and of a parent whose own citizenship must be settled
/// first.
final class Descent {
    /// Which parents were citizens on the day of the birth.
    enum CitizenParents {
        MOTHER,
        FATHER,
        BOTH,
        /// One a citizen, the other a national of the United States who is no citizen.
        CITIZEN_AND_NATIONAL,
        NEITHER
    }

    /// An act by which a father took a child as his own.
    enum FathersAct {
        /// By marriage of the parents, by a law that makes all children equal, or by a step of its own.
        LEGITIMATED,
        /// In writing and under oath.
        ACKNOWLEDGED,
        /// A court said who the father is.
        JUDGMENT,
        /// Somebody looked for one and found none.
        NONE_FOUND
    }

    static final FactType<Boolean> MARRIED = FactType.yesNo(
            "birth.parentsMarried",
            Text.of(
                    "Were the parents married to each other at the birth?",
                    "¿Estaban casados los padres entre sí al nacer la persona?"));
    static final FactType<CitizenParents> CITIZENS = FactType.oneOf(
            "birth.citizenParents",
            CitizenParents.class,
            Text.of(
                    "Which parents were U.S. citizens on the day of the birth?",
                    "¿Cuáles de los padres eran ciudadanos de EE. UU. el día del nacimiento?"));
    static final FactType<FathersAct> ACT = FactType.oneOf(
            "birth.fathersAct",
            FathersAct.class,
            Text.of(
                    "Did the father take the child as his own: by marriage, by law, in writing, or in court?",
                    "¿El padre reconoció al hijo: por matrimonio, por ley, por escrito o en la corte?"));
    static final FactType<LocalDate> ACT_ON =
            FactType.date("birth.fathersAct.date", Text.of("On what day was that act?", "¿Qué día fue ese acto?"));
    static final FactType<Boolean> SUPPORT = FactType.yesNo(
            "birth.fathersPromise",
            Text.of(
                    "Did the father promise in writing to pay for the child until 18, or had he died?",
                    "¿Prometió el padre por escrito mantener al hijo hasta los 18, o ya había muerto?"));
    static final FactType<Boolean> WAR_SERVICE = FactType.yesNo(
            "birth.parentServedInWar",
            Text.of(
                    "Did the citizen parent serve in the U.S. forces in the years 1941 to 1946?",
                    "¿Sirvió el padre o la madre ciudadana en las fuerzas de EE. UU. entre 1941 y 1946?"));
    static final FactType<Boolean> LATER_SERVICE = FactType.yesNo(
            "birth.parentServedLater",
            Text.of(
                    "Did the citizen parent serve in the U.S. forces in the years 1947 to 1952?",
                    "¿Sirvió el padre o la madre ciudadana en las fuerzas de EE. UU. entre 1947 y 1952?"));

    static final Text LAWYER = Text.of(
            "A lawyer must say what this means. The parts are shown here. Nobody may say yes or no from this page.",
            "Un abogado debe decir qué significa esto. Aquí se ven las partes. Nadie puede decir sí o no con esta página.");

    private Descent() {}
}
