package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.asylum.Hold;
import org.throughline.law.danger.Dangers;
import org.throughline.law.family.CategoryNow;
import org.throughline.law.family.FamilyChild;
import org.throughline.law.family.K1MarryBy;
import org.throughline.law.family.SeekBy;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The green card through a relative, asked for inside the United States.
public final class FamilyAdjustment {
    static final FactType<Boolean> MARRIED_PETITIONER = FactType.yesNo(
            "k1.marriedPetitioner",
            Text.of(
                    "Did the person marry the one who asked for the K-1 visa?",
                    "¿La persona se casó con quien pidió la visa K-1?"));
    static final FactType<LocalDate> MARRIED_ON =
            FactType.date("k1.married.date", Text.of("On what day was that wedding?", "¿Qué día fue esa boda?"));

    /// Whether 245(c)(8), which spares nobody in its words, is read to spare the close family of citizens.
    static final Parameter<Boolean> SPARES_CLOSE_FAMILY = new Parameter<>("245c8.spares_immediate", Boolean.class);

    /// The reading in force as far as seen: it matters on the day of a decision to come.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text BROKEN = Text.of(
            "There was a time out of status, work without a permit, or some other break of the rules.",
            "Hubo un tiempo sin estatus, trabajo sin permiso u otra falta.");
    private static final Text NO_FAULT = Text.of(
            "It may have been through no fault of the person. A lawyer must look.",
            "Pudo ser sin culpa de la persona. Un abogado debe verlo.");
    private static final Text NOT_K1 =
            Text.of("The person did not come on a K-1 visa.", "La persona no entró con visa K-1.");

    static final Element STATUS_KEPT = Element.of(
            "adjust.status-kept",
            Text.of(
                    "Did the person keep lawful status and never work without a permit? Or is this not asked?",
                    "¿La persona mantuvo estatus legal y nunca trabajó sin permiso, o no se le pide?"),
            new Citation("INA", "245(c)(2), (7), (8); 8 CFR 245.1(b)"),
            FamilyAdjustment::statusKept);

    static final Element FIANCE_MARRIED = Element.of(
            "adjust.fiance-married",
            Text.of(
                    "If the person came on a K-1 visa: was the wedding with the one who asked for it in time?",
                    "Si entró con visa K-1, ¿se casó a tiempo con quien la pidió?"),
            new Citation("INA", "245(d), 214(d)"),
            FamilyAdjustment::fianceMarried);

    public static final Way WAY = new Way(
            "way.adjust-family",
            Text.of("Green card through family, inside the country", "Residencia por familia, dentro del país"),
            Text.of(
                    "The person gets a green card and need not leave for it.",
                    "La persona recibe la residencia y no tiene que salir para eso."),
            List.of(new Citation("INA", "245(a), (c), (d), (e)")),
            List.of(
                    Adjust.INSPECTED,
                    Adjust.FAMILY_PETITION,
                    Adjust.VISA_AVAILABLE,
                    Adjust.NOT_CREW,
                    STATUS_KEPT,
                    Adjust.NOT_WAIVER,
                    FIANCE_MARRIED,
                    Adjust.ADMISSIBLE),
            List.of(
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES,
                    Hold.COUNTRY,
                    AdjustDangers.MARRIED_DURING_CASE,
                    AdjustDangers.LEAVING_ENDS_IT),
            List.of(CategoryNow.RULE, FamilyChild.RULE, SeekBy.RULE),
            Text.of(
                    "Not checked here: proof of money, and if the one who filed still lives. Victims of abuse are spared much of this.",
                    "Aquí no se revisa la prueba de dinero, ni si vive quien pidió. A las víctimas de abuso se les pide menos."));

    private FamilyAdjustment() {}

    private static Met statusKept(Given given) {
        if (Adjust.isCloseFamily(given) && given.law(SPARES_CLOSE_FAMILY, NEWEST)) return Met.MET;
        if (!given.any(Thing.Kind.VIOLATION, _ -> true)) return Met.MET;
        given.because(BROKEN);
        boolean excused = given.every(Thing.Kind.VIOLATION).stream()
                .allMatch(violation -> given.the(Violation.NOT_AT_FAULT, violation));
        return excused ? given.refer(NO_FAULT) : Met.NOT_MET;
    }

    private static Met fianceMarried(Given given) {
        if (given.the(Adjust.CAME_AS) != Adjust.CameAs.FIANCE) {
            given.because(NOT_K1);
            return Met.MET;
        }
        if (!given.the(MARRIED_PETITIONER)) return Met.NOT_MET;
        LocalDate last = given.result(K1MarryBy.RULE, Adjust.lastEntry(given));
        return Met.when(!given.the(MARRIED_ON).isAfter(last));
    }
}
