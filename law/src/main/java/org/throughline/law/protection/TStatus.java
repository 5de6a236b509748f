package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What is asked about the T status of a person who was trafficked. All of it is asked in private.
final class TStatus {
    static final FactType<Boolean> CONSIDERED = FactType.yesNo(
                    "t.victim",
                    Text.of(
                            "Did someone make the person work or sell sex by force, threats, or lies?",
                            "¿Alguien obligó a la persona a trabajar o a tener sexo por dinero? ¿Con fuerza, amenazas o engaños?"))
            .asSensitive();
    static final FactType<Boolean> BECAUSE = FactType.yesNo(
                    "t.hereBecause",
                    Text.of(
                            "Is the person in the United States because of that?",
                            "¿La persona está en los Estados Unidos a causa de eso?"))
            .asSensitive();
    static final FactType<Boolean> HELPED = FactType.yesNo(
                    "t.helped",
                    Text.of(
                            "Did the person help the police when they asked, or was there a reason not to?",
                            "¿La persona ayudó a la policía cuando se lo pidieron, o había una razón para no hacerlo?"))
            .asSensitive();
    static final FactType<LocalDate> HAPPENED = FactType.date(
                    "t.happened.date", Text.of("On what day did it begin?", "¿Qué día empezó eso?"))
            .asSensitive();
    static final FactType<LocalDate> FROM = FactType.date(
                    "t.status.from.date",
                    Text.of("On what day did the T status begin?", "¿Qué día empezó el estatus T?"))
            .asSensitive();
    static final FactType<LocalDate> UNTIL = FactType.date(
                    "t.status.until.date",
                    Text.of(
                            "Until what day is the T status, as printed?",
                            "¿Hasta qué día es el estatus T, según el papel?"))
            .asSensitive();
    static final FactType<Boolean> CLOSED = FactType.yesNo(
                    "t.caseClosed",
                    Text.of(
                            "Did the government say that its case about the crime is done?",
                            "¿El gobierno dijo que ya terminó de investigar el delito?"))
            .asSensitive();
    static final FactType<LocalDate> CLOSED_ON = FactType.date(
                    "t.caseClosed.date", Text.of("On what day was that case done?", "¿Qué día terminó de investigar?"))
            .asSensitive();

    private TStatus() {}

    /// Where somebody thought of it.
    static boolean concerns(ClientRecord record) {
        return Stream.<FactType<?>>of(CONSIDERED, FROM, UNTIL)
                .anyMatch(type -> !record.facts(type, Thing.CLIENT).isEmpty());
    }
}
