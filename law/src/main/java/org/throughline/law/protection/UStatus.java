package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What is asked about the U status of a person who was the victim of a crime. All of it is asked in private.
final class UStatus {
    static final FactType<Boolean> HARMED = FactType.yesNo(
                    "u.harmed",
                    Text.of(
                            "Was the person badly hurt, in body or mind, by a crime?",
                            "¿Un delito dañó gravemente a la persona, en el cuerpo o en la mente?"))
            .asSensitive();
    static final FactType<Boolean> KNOWS = FactType.yesNo(
                    "u.knows",
                    Text.of(
                            "Does the person know something about that crime?",
                            "¿La persona sabe algo sobre ese delito?"))
            .asSensitive();
    static final FactType<Boolean> HELPED = FactType.yesNo(
                    "u.helped",
                    Text.of(
                            "Did the person help the police, or those who bring crimes to court? Or is the person ready to help?",
                            "¿La persona ayudó a la policía o a un fiscal, o está dispuesta a ayudar?"))
            .asSensitive();
    static final FactType<Boolean> HERE = FactType.yesNo(
                    "u.crimeHere",
                    Text.of(
                            "Did the crime happen in the United States, or break its laws?",
                            "¿El delito ocurrió en los Estados Unidos, o violó sus leyes?"))
            .asSensitive();
    static final FactType<Boolean> SIGNED = FactType.yesNo(
                    "u.certified",
                    Text.of(
                            "Did the police or a judge sign Form I-918B for this crime?",
                            "¿La policía o un juez firmó el Formulario I-918B por este delito?"))
            .asSensitive();
    static final FactType<LocalDate> SIGNED_ON = FactType.date(
                    "u.certified.date",
                    Text.of("On what day was the certification signed?", "¿Qué día se firmó la certificación?"))
            .asSensitive();
    static final FactType<Boolean> FILED = FactType.yesNo(
                    "u.filed",
                    Text.of("Was the petition (Form I-918) filed?", "¿Se presentó la petición (Formulario I-918)?"))
            .asSensitive();
    static final FactType<LocalDate> FILED_ON = FactType.date(
                    "u.filed.date",
                    Text.of(
                            "On what day did USCIS receive the petition (Form I-918)?",
                            "¿Qué día recibió USCIS la petición (Formulario I-918)?"))
            .asSensitive();
    static final FactType<LocalDate> FROM = FactType.date(
                    "u.status.from.date",
                    Text.of("On what day did the U status begin?", "¿Qué día empezó el estatus U?"))
            .asSensitive();
    static final FactType<LocalDate> UNTIL = FactType.date(
                    "u.status.until.date",
                    Text.of(
                            "Until what day is the U status, as printed?",
                            "¿Hasta qué día es el estatus U, según el papel?"))
            .asSensitive();
    static final FactType<Boolean> REFUSED = FactType.yesNo(
                    "u.refusedHelp",
                    Text.of(
                            "Did the person ever say no when the police, or those who bring crimes to court, asked for help?",
                            "¿La persona se negó alguna vez a ayudar a la policía o a un fiscal?"))
            .asSensitive();

    private UStatus() {}

    /// Where somebody thought of it.
    static boolean concerns(ClientRecord record) {
        return Stream.<FactType<?>>of(HARMED, SIGNED_ON, FILED_ON, FROM, UNTIL)
                .anyMatch(type -> !record.facts(type, Thing.CLIENT).isEmpty());
    }
}
