package org.throughline.law.protection;

import java.time.LocalDate;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What is asked about DACA.
final class Daca {
    static final FactType<Boolean> GRANTED = FactType.yesNo(
            "daca.granted", Text.of("Was the person ever given DACA?", "¿Alguna vez se le dio DACA a la persona?"));
    static final FactType<LocalDate> UNTIL = FactType.date(
            "daca.until.date",
            Text.of(
                    "Until what day does the newest DACA grant last, or did it last?",
                    "¿Hasta qué día dura o duró el DACA más reciente?"));

    private Daca() {}

    static boolean concerns(ClientRecord record) {
        return !record.facts(GRANTED, Thing.CLIENT).isEmpty()
                || !record.facts(UNTIL, Thing.CLIENT).isEmpty();
    }
}
