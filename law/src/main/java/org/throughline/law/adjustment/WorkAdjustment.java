package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.fact.Thing;
import org.throughline.law.asylum.Hold;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.VisaCategory;
import org.throughline.law.counting.DayIfAny;
import org.throughline.law.danger.Dangers;
import org.throughline.law.family.FamilyChild;
import org.throughline.law.family.SeekBy;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The green card through work, asked for inside the United States.
public final class WorkAdjustment {
    private static final Set<VisaCategory> FORGIVEN = EnumSet.of(
            VisaCategory.EB1,
            VisaCategory.EB2,
            VisaCategory.EB3,
            VisaCategory.EB3_OTHER,
            VisaCategory.EB4_RELIGIOUS,
            VisaCategory.EB5_UNRESERVED,
            VisaCategory.EB5_RURAL,
            VisaCategory.EB5_HIGH_UNEMPLOYMENT,
            VisaCategory.EB5_INFRASTRUCTURE,
            VisaCategory.EB5_NON_REGIONAL,
            VisaCategory.EB5_REGIONAL);

    private static final Text GOES_ON =
            Text.of("If it goes on, the limit is passed on {0}.", "Si sigue así, el límite se pasa el {0}.");
    private static final Text NOT_THIS_LINE = Text.of(
            "245(k) does not forgive days in this line. A lawyer must look.",
            "245(k) no perdona días en esta línea. Un abogado debe verlo.");

    static final Element DAYS_FORGIVEN = Element.of(
            "adjust.days-forgiven",
            Text.of(
                    "Since the last lawful entry, are the days of broken status few enough?",
                    "Desde la última admisión legal, ¿son bastante pocos los días de estatus roto?"),
            new Citation("INA", "245(c)(2), (7), (8), 245(k)"),
            WorkAdjustment::forgiven);

    public static final Way WAY = new Way(
            "way.adjust-employment",
            Text.of("Green card through work, inside the country", "Residencia por trabajo, dentro del país"),
            Text.of(
                    "The person gets a green card and need not leave for it.",
                    "La persona recibe la residencia y no tiene que salir para eso."),
            List.of(new Citation("INA", "245(a), (c), (k)")),
            List.of(
                    Adjust.INSPECTED,
                    Adjust.WORK_PETITION,
                    Adjust.VISA_AVAILABLE,
                    Adjust.NOT_CREW,
                    DAYS_FORGIVEN,
                    Adjust.NOT_WAIVER,
                    Adjust.ADMISSIBLE),
            List.of(
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES,
                    Hold.COUNTRY,
                    AdjustDangers.LEAVING_ENDS_IT),
            List.of(ViolationDays.RULE, LimitPassedOn.RULE, FamilyChild.RULE, SeekBy.RULE),
            Text.of(
                    "Whether the job is still offered, and whether a change of job is allowed, is not checked here.",
                    "Aquí no se revisa si el trabajo sigue ofrecido ni si se permite cambiar de trabajo."));

    private WorkAdjustment() {}

    private static Met forgiven(Given given) {
        if (!given.any(Thing.Kind.VIOLATION, _ -> true)) return Met.MET;
        if (!FORGIVEN.contains(given.the(Petition.CATEGORY))) return given.refer(NOT_THIS_LINE);
        return switch (given.result(LimitPassedOn.RULE)) {
            case DayIfAny.None _ -> Met.MET;
            case DayIfAny.On(LocalDate day) -> {
                given.because(GOES_ON, day);
                yield Met.when(!given.hasCome(day));
            }
        };
    }
}
