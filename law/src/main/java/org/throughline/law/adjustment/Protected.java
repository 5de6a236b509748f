package org.throughline.law.adjustment;

import java.time.LocalDate;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Asylum;

/// What is asked about somebody who was granted asylum or came as a refugee (ASY-4).
final class Protected {
    static final FactType<LocalDate> ADMITTED = FactType.date(
            "refugee.admitted.date",
            Text.of("On what day did the person come in as a refugee?", "¿Qué día entró la persona como refugiada?"));
    static final FactType<Boolean> ENDED = FactType.yesNo(
            "protection.ended",
            Text.of(
                    "Did the government take that status away, or say that it plans to?",
                    "¿El gobierno le quitó ese estatus, o dijo que piensa hacerlo?"));
    static final FactType<Boolean> SETTLED = FactType.yesNo(
            "protection.settledElsewhere",
            Text.of(
                    "Since then, did some other land let the person live there for good?",
                    "Desde que tiene el asilo, ¿otro país dejó a la persona vivir allá para siempre?"));
    static final FactType<Boolean> WENT_HOME = FactType.yesNo(
                    "protection.wentHome",
                    Text.of(
                            "Since then, did the person go back to the country they fear, or get or use its passport?",
                            "Desde entonces, ¿la persona volvió al país al que teme, o sacó o usó su pasaporte?"))
            .asSensitive();

    private Protected() {}

    static boolean hasAsylum(Given given) {
        return switch (given.the(Asylum.KIND)) {
            case ASYLUM -> true;
            case REFUGEE -> false;
        };
    }

    /// The day on which the protection began: the grant of asylum, or the admission as a refugee.
    static LocalDate since(Given given) {
        return given.the(hasAsylum(given) ? Asylum.GRANTED_ON : ADMITTED);
    }

    /// Somebody wrote down when it began.
    static boolean concerns(ClientRecord record) {
        return !record.facts(Asylum.GRANTED_ON, Thing.CLIENT).isEmpty()
                || !record.facts(ADMITTED, Thing.CLIENT).isEmpty();
    }
}
