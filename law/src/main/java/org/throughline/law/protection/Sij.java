package org.throughline.law.protection;

import java.time.LocalDate;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What is asked about a young person whom a state court protects (special immigrant juvenile).
final class Sij {
    static final FactType<Boolean> CONSIDERED = FactType.yesNo(
                    "sij.considered",
                    Text.of(
                            "Is a request thought of for a young person whose parent hurt, left, or did not care for them?",
                            "¿Se piensa en una petición para un joven a quien un padre o una madre dañó, abandonó o descuidó?"))
            .asSensitive();
    static final FactType<Integer> AGE_LIMIT = FactType.number(
            "sij.stateAgeLimit",
            Text.of(
                    "Up to what birthday can the state court make such an order (18, 21)?",
                    "¿Hasta qué cumpleaños puede el tribunal del estado dictar esa orden (18, 21)?"));
    static final FactType<Boolean> ORDERED = FactType.yesNo(
            "sij.ordered",
            Text.of(
                    "Has a state court made the order that is needed for this?",
                    "¿Un tribunal del estado ya dictó la orden que hace falta?"));
    static final FactType<Boolean> FILED = FactType.yesNo(
            "sij.filed",
            Text.of("Was the petition (Form I-360) filed?", "¿Se presentó la petición (Formulario I-360)?"));
    static final FactType<LocalDate> FILED_ON = FactType.date(
            "sij.filed.date",
            Text.of(
                    "On what day did USCIS receive the petition (Form I-360)?",
                    "¿Qué día recibió USCIS la petición (Formulario I-360)?"));
    static final FactType<Boolean> MARRIED = FactType.yesNo(
            "sij.married", Text.of("Is or was the young person married?", "¿El joven está o estuvo casado?"));

    private Sij() {}

    static boolean concerns(ClientRecord record) {
        return !record.facts(CONSIDERED, Thing.CLIENT).isEmpty()
                || !record.facts(AGE_LIMIT, Thing.CLIENT).isEmpty()
                || !record.facts(ORDERED, Thing.CLIENT).isEmpty()
                || !record.facts(FILED, Thing.CLIENT).isEmpty()
                || !record.facts(FILED_ON, Thing.CLIENT).isEmpty();
    }
}
