package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// T status, for people who were trafficked.
public final class TWay {
    static final Parameter<Period> YOUNG = new Parameter<>("t.young", Period.class);

    private static final Text CHILD = Text.of(
            "The person was under 18 when it began. The law then asks for no help to the police.",
            "La persona tenía menos de 18 años cuando empezó. La ley entonces no pide ayudar a la policía.");

    static final Element VICTIM = Element.of(
            "t.victim-of-trafficking",
            Text.of(
                    "Was the person made to work or sell sex by force, threats, or lies?",
                    "¿Obligaron a la persona a trabajar o a tener sexo por dinero? ¿Con fuerza, amenazas o engaños?"),
            new Citation("INA", "101(a)(15)(T)(i)(I)"),
            given -> Told.inPerson(given, TStatus.CONSIDERED));

    static final Element HERE = Element.of(
            "t.here-because",
            Text.of("Is the person here because of the trafficking?", "¿La persona está aquí a causa de la trata?"),
            new Citation("INA", "101(a)(15)(T)(i)(II)"),
            given -> Told.inPerson(given, TStatus.BECAUSE));

    static final Element COOPERATION = Element.of(
            "t.cooperation",
            Text.of(
                    "Did the person help the police when asked, or was the person under 18?",
                    "¿La persona ayudó a la policía cuando se lo pidieron, o tenía menos de 18 años?"),
            new Citation("INA", "101(a)(15)(T)(i)(III)"),
            TWay::cooperation);

    static final Element HARDSHIP = Element.of(
            "t.hardship",
            Text.of(
                    "Would it bring very great harm, more than is usual, to leave?",
                    "¿Salir causaría un daño muy grande y fuera de lo común?"),
            new Citation("INA", "101(a)(15)(T)(i)(IV)"),
            Told::toALawyer);

    static final Element ADMISSIBLE = Element.of(
            "t.admissible",
            Text.of(
                    "Does no ground to keep the person out stand in the way, or can it be waived?",
                    "¿No hay ninguna causa de inadmisión en el camino, o se puede perdonar?"),
            new Citation("INA", "212(d)(13)"),
            Told::toALawyer);

    public static final Way WAY = new Way(
            "way.t-visa",
            Text.of("T status for victims of trafficking", "Estatus T para víctimas de trata"),
            Text.of(
                    "The person can stay four years and work. Some of the family can come. Later the person can ask for a green card.",
                    "La persona puede quedarse cuatro años y trabajar. Puede traer a su familia cercana. Luego puede pedir la residencia."),
            List.of(new Citation("INA", "101(a)(15)(T)"), new Citation("8 CFR", "214.201 to 214.216")),
            List.of(VICTIM, HERE, COOPERATION, HARDSHIP, ADMISSIBLE),
            Exposure.OF_VICTIMS,
            List.of(TAdjustFrom.RULE, TAdjustBy.RULE),
            Text.of(
                    "Not looked at: the police form, the family, the limit for each year, and leave to stay while the police work.",
                    "No se revisan: la hoja de la policía, la familia, el límite de cada año y el permiso para quedarse mientras la policía trabaja."));

    private TWay() {}

    private static Met cooperation(Given given) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH);
        LocalDate grown = Anniversary.after(given, born, given.law(YOUNG, born));
        if (!given.the(TStatus.HAPPENED).isBefore(grown)) return Told.inPerson(given, TStatus.HELPED);
        given.because(CHILD);
        return Met.MET;
    }
}
