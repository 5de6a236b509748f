package org.throughline.law.danger;

import org.throughline.fact.FactType;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// What is said of crimes. The class of a crime is a lawyer's statement: it is never drawn from a rap sheet or a story,
/// and where there was an arrest and no such statement, a lawyer must look.
public final class Crimes {
    static final FactType<Boolean> ANY = FactType.yesNo(
                    "crime.any",
                    Text.of(
                            "Did the police ever arrest or charge the person? In any land, long ago too?",
                            "¿Alguna vez la policía arrestó o acusó a la persona, en cualquier país, aunque fuera hace mucho?"))
            .asSensitive();
    static final FactType<Boolean> CLASSIFIED = FactType.yesNo(
                    "crime.classified",
                    Text.of(
                            "Has a lawyer read the court papers of each arrest and said what each one is?",
                            "¿Un abogado leyó los papeles de cada arresto y dijo qué es cada uno?"))
            .asSensitive();
    static final FactType<Boolean> AGGRAVATED_FELONY = FactType.yesNo(
                    "crime.aggravatedFelony",
                    Text.of(
                            "Does the lawyer say that one of them is an \"aggravated felony\"?",
                            "¿Dice el abogado que uno de ellos es un \"aggravated felony\"?"))
            .asSensitive();

    private static final Text LOOK = Text.of(
            "There was an arrest or a charge. Only a lawyer can say what it means here.",
            "Hubo un arresto o un cargo. Solo un abogado puede decir qué efecto tiene aquí.");

    private Crimes() {}

    /// Whether there was ever an arrest or a charge.
    public static boolean any(Given given) {
        return given.the(ANY);
    }

    /// What the lawyer said of them on one point; "no" where there was none at all.
    ///
    /// @param statement a yes/no fact about the client that only a lawyer can state
    public static boolean said(Given given, FactType<Boolean> statement) {
        if (!any(given)) return false;
        if (!given.the(CLASSIFIED)) return given.refer(LOOK);
        return given.the(statement);
    }

    /// Whether the lawyer called one of them an aggravated felony.
    public static boolean aggravatedFelony(Given given) {
        return said(given, AGGRAVATED_FELONY);
    }
}
