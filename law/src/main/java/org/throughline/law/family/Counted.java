package org.throughline.law.family;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Availability;
import org.throughline.law.bulletin.Chart;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.Stretch;
import org.throughline.law.bulletin.VisaCategory;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// Which time of availability counts for a person's age: the first that lasted a whole year, or in which the person
/// asked for the green card or visa. A shorter one that was lost again starts nothing.
final class Counted {
    /// How the person asked. Which acts are enough is agency policy.
    enum Step {
        FORM_I485,
        FORM_DS260,
        FORM_I824,
        FEE_PAID,
        OTHER
    }

    static final FactType<Boolean> SOUGHT = FactType.yesNo(
            "visa.sought",
            Text.of(
                    "Has the person taken a first step for the green card or visa? Such as Form I-485, DS-260, I-824, or the visa fee.",
                    "¿Ya dio la persona un primer paso para la residencia o la visa? Por ejemplo, el Formulario I-485, DS-260, I-824, o la tarifa."));
    static final FactType<Step> STEP = FactType.oneOf(
            "visa.sought.step", Step.class, Text.of("What was that first step?", "¿Cuál fue ese primer paso?"));
    static final FactType<LocalDate> SOUGHT_ON = FactType.date(
            "visa.sought.date", Text.of("On what day was that first step taken?", "¿Qué día se dio ese primer paso?"));

    private static final Text TOO_SHORT = Text.of(
            "From {0} to {1} a number was there for less than a year. The year starts anew when a number is there again.",
            "Del {0} al {1} hubo número por menos de un año. El año empieza de nuevo cuando vuelva a haber número.");
    private static final Text IN_IT = Text.of(
            "The person asked on {0}, while a number was there.", "La persona lo pidió el {0}, mientras había número.");
    private static final Text OTHER_STEP =
            Text.of("Whether this step is enough, a lawyer must say.", "Si este paso basta, lo debe decir un abogado.");

    private static final Text NO_YEAR = Text.of(
            "For a citizen's child no such year runs. A lawyer must look.",
            "Para un hijo o hija de ciudadano no corre ese año. Un abogado debe verlo.");

    private Counted() {}

    /// By one chart, for the subject.
    static Stretch by(Given given, Chart chart) {
        Thing holder = Petition.holder(given, given.subject());
        if (given.the(Petition.CATEGORY, holder) == VisaCategory.IMMEDIATE_RELATIVE) return given.refer(NO_YEAR);
        Availability availability = Availability.by(given, chart);
        for (Stretch stretch : availability.known()) {
            if (stretch.isOpenOn(yearAfter(given, stretch)) || isSoughtIn(given, stretch)) return stretch;
            given.because(TOO_SHORT, stretch.from(), stretch.end().orElseThrow());
        }
        return availability.later();
    }

    static LocalDate yearAfter(Given given, Stretch stretch) {
        return Anniversary.after(given, stretch.from(), given.law(SeekBy.WITHIN, stretch.from()));
    }

    private static boolean isSoughtIn(Given given, Stretch stretch) {
        if (!given.the(SOUGHT, given.subject())) return false;
        LocalDate sought = soughtOn(given);
        if (stretch.contains(sought)) given.because(IN_IT, sought);
        return stretch.contains(sought);
    }

    /// The day of a step that is known to be enough.
    static LocalDate soughtOn(Given given) {
        LocalDate on = given.the(SOUGHT_ON, given.subject());
        return switch (given.the(STEP, given.subject())) {
            case FORM_I485, FORM_DS260, FORM_I824, FEE_PAID -> on;
            case OTHER -> given.refer(OTHER_STEP);
        };
    }
}
