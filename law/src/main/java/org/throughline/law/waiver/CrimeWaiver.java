package org.throughline.law.waiver;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.danger.Crimes;
import org.throughline.law.danger.Dangers;
import org.throughline.law.relief.ResidentCancellation;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Relation;

/// The waiver for some crimes (section 212(h)). Sons and daughters count here, of any age.
public final class CrimeWaiver {
    static final Parameter<Period> LONG_AGO = new Parameter<>("waiver.crime.long_ago", Period.class);

    /// The reading in force as far as seen: the form is still to be decided.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text NOTHING = Text.of(
            "No arrest and no charge is known, so there is nothing to forgive.",
            "No se conoce arresto ni cargo, así que no hay nada que perdonar.");
    private static final Text FAMILY = Text.of(
            "A husband, wife, parent, son or daughter counts. That relative must suffer much: a lawyer must say.",
            "Cuenta un cónyuge, padre, madre, hijo o hija. Ese familiar debe sufrir mucho: lo dice un abogado.");
    private static final Text LONG_PAST = Text.of(
            "The last act is more than {0} years old. The person must also have changed: a lawyer must say.",
            "El último hecho tiene más de {0} años. La persona también debe haber cambiado: lo dice un abogado.");
    private static final Text WAS_RESIDENT = Text.of(
            "For those who came in as residents there is more: no \"aggravated felony\" since, and seven years here. Courts differ. A lawyer must look.",
            "A quien entró como residente se le pide más: ningún \"aggravated felony\" desde entonces y siete años aquí. Un abogado debe verlo.");

    static final Element REACHED = Element.of(
            "waiver.crime-reached",
            Text.of(
                    "Does a lawyer say that this waiver reaches each crime?",
                    "¿Dice un abogado que este perdón cubre cada delito?"),
            new Citation("INA", "212(h), 212(a)(2)(A)(i)(I), (B), (D), (E)"),
            CrimeWaiver::reached);

    static final Element ONE_OF_THE_PATHS = Element.of(
            "waiver.crime-path",
            Text.of(
                    "Is there a relative? Or is it long ago? Or is there a petition of one's own?",
                    "¿Hay un familiar, o pasó bastante tiempo, o hay una petición propia?"),
            new Citation("INA", "212(h)(1)(A), (B), (C)"),
            CrimeWaiver::path);

    static final Element NOT_A_RESIDENT = Element.of(
            "waiver.crime-resident",
            Text.of(
                    "Did the person never have a green card, or are the points for residents met?",
                    "¿La persona nunca tuvo la residencia, o cumple lo que se pide a residentes?"),
            new Citation("INA", "212(h), last part; Matter of J-H-J-, 26 I&N Dec. 563 (BIA 2015)"),
            given -> given.the(ResidentCancellation.EVER_RESIDENT) ? given.refer(WAS_RESIDENT) : Met.MET);

    public static final Way WAY = new Way(
            "way.waiver-crime",
            Text.of("Waiver for some crimes", "Perdón por algunos delitos"),
            Text.of(
                    "Some crimes no longer stand in the way of a green card.",
                    "Algunos delitos ya no impiden la residencia."),
            List.of(new Citation("INA", "212(h)"), new Citation("8 CFR", "212.7(d)")),
            List.of(
                    REACHED,
                    Points.FOR_A_GREEN_CARD,
                    ONE_OF_THE_PATHS,
                    NOT_A_RESIDENT,
                    Points.HARDSHIP,
                    Points.CHOICE_OF_THE_OFFICER),
            List.of(
                    Dangers.AGGRAVATED_FELONY,
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.FALSE_CLAIM,
                    Dangers.FILING_EXPOSES),
            List.of(),
            Text.of(
                    "It does not forgive murder, torture or any drug crime but one with a little marijuana. For violent crimes it asks for far more. A lawyer must confirm what each crime is, from the court papers.",
                    "No perdona asesinato, tortura ni delitos de drogas, salvo uno con poca marihuana. Para delitos violentos pide mucho más. Un abogado debe confirmar qué es cada delito con los papeles de la corte."));

    private CrimeWaiver() {}

    private static Met reached(Given given) {
        if (!Crimes.any(given)) {
            given.because(NOTHING);
            return Met.NOT_MET;
        }
        return Met.when(Crimes.said(given, WaiverFacts.REACHED_CRIME));
    }

    private static Met path(Given given) {
        Met family = Points.relative(
                given, relation -> relation == Relation.SPOUSE || relation.isParent() || relation.isChild());
        if (family == Met.MET) {
            given.because(FAMILY); // (B)
            return Met.MET;
        }
        Period longAgo = given.law(LONG_AGO, NEWEST);
        LocalDate past = Anniversary.after(given, given.the(WaiverFacts.LAST_ACT), longAgo);
        if (given.hasCome(past.plusDays(1))) {
            given.because(
                    LONG_PAST,
                    longAgo.getYears()); // (A)(i); (A) for acts of prostitution alone, at any time, not modelled
            return Met.MET;
        }
        return Points.ownPetition(given); // (C)
    }
}
