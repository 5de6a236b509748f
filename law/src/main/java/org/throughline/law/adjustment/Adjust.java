package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Chart;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.Standing;
import org.throughline.law.bulletin.VisaCategory;
import org.throughline.law.family.CspaChart;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;

/// What INA 245 asks of everybody, in the order of the statute. The ways to a green card share these.
final class Adjust {
    /// How the person last came in, where the law has a rule for it.
    enum CameAs {
        CREW,
        TRANSIT_WITHOUT_VISA,
        VISA_WAIVER,
        FIANCE,
        WITNESS,
        OTHER
    }

    static final FactType<CameAs> CAME_AS = FactType.oneOf(
            "adjust.cameAs",
            CameAs.class,
            Text.of(
                    "How did the person last come? As crew, in transit, with ESTA and no visa, on a K-1 visa, as a witness (S visa), or in another way?",
                    "¿Cómo entró la última vez? ¿Como tripulante, en tránsito, con ESTA y sin visa, con visa K-1, como testigo (visa S), o de otra forma?"));
    static final FactType<Boolean> HAS_PETITION = FactType.yesNo(
            "petition.filed",
            Text.of(
                    "Did someone file a petition for the person (Form I-130, I-140 or I-360)? Or can one be filed now?",
                    "¿Alguien presentó una petición por la persona (Formulario I-130, I-140 o I-360), o se puede presentar ahora?"));

    private static final Text WITHOUT_INSPECTION = Text.of(
            "The last entry was without inspection. Section 245(i) or a parole may help.",
            "La última entrada fue sin inspección. La sección 245(i) o un parole pueden ayudar.");
    private static final Text NO_ENTRY =
            Text.of("No entry is known. A lawyer must look.", "No se sabe de una entrada. Un abogado debe verlo.");
    private static final Text NO_WAIT = Text.of(
            "No wait for a number: the husband, wife, parent or young child of a citizen.",
            "Los cónyuges, padres e hijos jóvenes de ciudadanos no esperan un número.");
    private static final Text AT_DECISION_TOO = Text.of(
            "A number must be there again on the day of the decision.",
            "Debe haber número otra vez en el día de la decisión.");
    private static final Text CLOSE_FAMILY = Text.of(
            "The law does not ask this of the husband, wife, parent or young child of a citizen.",
            "La ley no pide esto al cónyuge, padre, madre o hijo joven de un ciudadano.");
    private static final Text GROUNDS = Text.of(
            "A lawyer must check: crimes, lies, a false claim to be a citizen, health, money, orders and old stays.",
            "Un abogado debe ver: delitos, fraude, decir que uno es ciudadano sin serlo, salud, dinero, órdenes y estadías de antes.");

    static final Element INSPECTED = Element.of(
            "adjust.inspected",
            Text.of(
                    "The last time, did an officer see the person and let them in, or give them parole?",
                    "La última vez, ¿un oficial vio sus papeles y dejó entrar a la persona (con admisión o parole)?"),
            new Citation("INA", "245(a)"),
            Adjust::inspected);

    static final Element FAMILY_PETITION = Element.of(
            "adjust.family-petition",
            Text.of("Is there a family petition?", "¿Hay una petición familiar?"),
            new Citation("INA", "245(a)(2), 204(a)(1)"),
            given -> petition(
                    given, category -> category == VisaCategory.IMMEDIATE_RELATIVE || category.isFamilyPreference()));

    static final Element WORK_PETITION = Element.of(
            "adjust.work-petition",
            Text.of("Is there a petition for work?", "¿Hay una petición de trabajo?"),
            new Citation("INA", "245(a)(2), 203(b)"),
            given -> petition(given, VisaCategory::isEmployment));

    static final Element VISA_AVAILABLE = Element.of(
            "adjust.visa-available",
            Text.of("Is a visa number there on the day of filing?", "¿Hay número de visa en el día de presentar?"),
            new Citation("INA", "245(a)(3)"),
            Adjust::visa);

    static final Element NOT_CREW = Element.of(
            "adjust.not-crew",
            Text.of(
                    "Did the person come otherwise than as crew, in transit or as a witness?",
                    "¿La persona entró de otra forma que como tripulante, en tránsito o testigo?"),
            new Citation("INA", "245(c)(1), (3), (5)"),
            given -> Met.when(
                    switch (given.the(CAME_AS)) {
                        case CREW, TRANSIT_WITHOUT_VISA, WITNESS -> false;
                        case VISA_WAIVER, FIANCE, OTHER -> true;
                    }));

    static final Element NOT_WAIVER = Element.of(
            "adjust.not-visa-waiver",
            Text.of(
                    "If the person came with ESTA and no visa: is someone close in the family a citizen?",
                    "Si entró con ESTA y sin visa, ¿hay un familiar cercano ciudadano?"),
            new Citation("INA", "245(c)(4)"),
            given -> Met.when(given.the(CAME_AS) != CameAs.VISA_WAIVER || isCloseFamily(given)));

    static final Element ADMISSIBLE = Element.of(
            "adjust.admissible",
            Text.of("Is there no ground against the person?", "¿No hay ninguna causa en contra de la persona?"),
            new Citation("INA", "245(a)(2), 212(a), 245(c)(6)"),
            given -> given.refer(GROUNDS));

    private Adjust() {}

    /// Whether the person is the husband, wife, parent or young child of a citizen, who are spared much of 245(c).
    static boolean isCloseFamily(Given given) {
        boolean close = given.the(Petition.CATEGORY) == VisaCategory.IMMEDIATE_RELATIVE;
        if (close) given.because(CLOSE_FAMILY);
        return close;
    }

    /// The last entry; a lawyer must look where there is none.
    static Thing lastEntry(Given given) {
        Optional<Thing> last = Entries.last(given);
        return last.isPresent() ? last.get() : given.refer(NO_ENTRY);
    }

    private static Met inspected(Given given) {
        return switch (given.the(Arrival.MANNER, lastEntry(given))) {
            case ADMITTED, PAROLED -> Met.MET;
            case ENTERED_WITHOUT_INSPECTION -> {
                given.because(WITHOUT_INSPECTION);
                yield Met.NOT_MET;
            }
        };
    }

    private static Met petition(Given given, Predicate<VisaCategory> kind) {
        return Met.when(given.the(HAS_PETITION) && kind.test(given.the(Petition.CATEGORY)));
    }

    private static Met visa(Given given) {
        if (given.the(Petition.CATEGORY) == VisaCategory.IMMEDIATE_RELATIVE) {
            given.because(NO_WAIT);
            return Met.MET;
        }
        LocalDate filed = given.the(CspaChart.FILED);
        given.because(AT_DECISION_TOO);
        if (Standing.on(given, Chart.FINAL_ACTION, filed) == Standing.CURRENT) return Met.MET;
        if (Standing.on(given, Chart.FILING, filed) != Standing.CURRENT) return Met.NOT_MET;
        return Met.when(given.the(CspaChart.USCIS_CHART) == Chart.FILING);
    }
}
