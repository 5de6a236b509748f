package org.throughline.law.family;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.VisaCategory;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The line in which a son or daughter waits now: an age that passed, a marriage, a divorce or a parent who became a
/// citizen
/// moves the petition.
public final class CategoryNow implements Rule<VisaCategory> {
    public static final CategoryNow RULE = new CategoryNow();

    private static final Set<VisaCategory> GROWN = EnumSet.of(VisaCategory.F1, VisaCategory.F2B, VisaCategory.F3);

    static final FactType<LocalDate> MARRIAGE_ENDED = FactType.date(
            "marriage.ended.date", Text.of("On what day did the marriage end?", "¿Qué día terminó el matrimonio?"));

    static final Parameter<String> NINTH = new Parameter<>("cspa.ir_nat_age.9", String.class);
    static final Parameter<String> SECOND = new Parameter<>("cspa.ir_nat_age.2", String.class);
    static final Parameter<String> ELSEWHERE = new Parameter<>("cspa.ir_nat_age.other", String.class);

    private static final Text FIXED = Text.of(
            "The age was fixed on the day of the petition, {0}.",
            "La edad quedó fija en el día de la petición, el {0}.");
    private static final Text DIVORCE = Text.of(
            "The marriage ended on {0}. The age on that day counts.",
            "El matrimonio terminó el {0}. Cuenta la edad en ese día.");
    private static final Text OPT_OUT = Text.of(
            "The son or daughter may ask in writing to stay in line F2B, if that line is faster.",
            "El hijo o hija puede pedir por escrito quedarse en la línea F2B, si es más rápida.");
    private static final Text MARRIAGE = Text.of(
            "A marriage ends a resident's petition for a son or daughter. When the parent became a citizen matters. A lawyer must look.",
            "Un matrimonio termina la petición de un residente por su hijo o hija. Importa cuándo se hizo ciudadano el padre o la madre. Un abogado debe verlo.");
    private static final Text CAME_ALONG = Text.of(
            "This person only comes along with somebody's petition. It may not help any more. A lawyer must look.",
            "Esta persona solo viene con la petición de otra. Quizás ya no le sirva. Un abogado debe verlo.");
    private static final Text NOT_OF_A_CHILD = Text.of(
            "This is not a petition of a parent. A lawyer must look.",
            "Esta no es una petición de un padre o una madre. Un abogado debe verlo.");

    private CategoryNow() {}

    @Override
    public String id() {
        return "family.category-now";
    }

    @Override
    public Text question() {
        return Text.of(
                "In which line does the petition for the son or daughter wait now?",
                "¿En qué línea espera ahora la petición del hijo o hija?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Petition.speaksOf(record, Petition.CATEGORY, about)
                && (Child.isSaidToBe(record, about) || isOfSonsAndDaughters(record, about));
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "201(f)(1) to (3)"),
                new Citation("INA", "204(k)"),
                new Citation("INA", "203(h)(3)"),
                new Citation("Matter of Zamora-Molina,", "25 I&N Dec. 606 (BIA 2011)"),
                new Citation("Tovar v. Sessions,", "882 F.3d 895 (9th Cir. 2018)"),
                new Citation("Cuthill v. Blinken", "(2d Cir. 2021)"));
    }

    @Override
    public VisaCategory apply(Given given) {
        Thing holder = Petition.holder(given, given.subject());
        VisaCategory category = given.the(Petition.CATEGORY, holder);
        if (given.the(Petition.ROLE, given.subject()) != Petition.Role.PRINCIPAL
                && (category != VisaCategory.F2A || given.the(Petitioner.NATURALIZED, holder)))
            return given.refer(CAME_ALONG);
        return switch (category) {
            case IMMEDIATE_RELATIVE -> citizensChild(given, given.the(Petition.RECEIVED, holder));
            case F1 -> Child.isMarried(given) ? VisaCategory.F3 : VisaCategory.F1;
            case F2A -> residentsChild(given, holder);
            case F2B -> residentsGrownChild(given, holder);
            case F3 -> Child.isMarried(given) ? VisaCategory.F3 : divorced(given);
            case F4,
                    EB1,
                    EB2,
                    EB3,
                    EB3_OTHER,
                    EB4,
                    EB4_RELIGIOUS,
                    EB5_UNRESERVED,
                    EB5_RURAL,
                    EB5_HIGH_UNEMPLOYMENT,
                    EB5_INFRASTRUCTURE,
                    EB5_NON_REGIONAL,
                    EB5_REGIONAL,
                    DIVERSITY,
                    OTHER -> given.refer(NOT_OF_A_CHILD);
        };
    }

    private static boolean isOfSonsAndDaughters(ClientRecord record, Thing person) {
        return record.facts(Petition.CATEGORY, person).stream()
                .anyMatch(fact -> fact.said().possible().stream().anyMatch(GROWN::contains));
    }

    /// 201(f)(1): the age on the day of the petition.
    private static VisaCategory citizensChild(Given given, LocalDate received) {
        given.because(FIXED, received);
        boolean under = received.isBefore(Child.birthday(given, received));
        if (Child.isMarried(given)) return VisaCategory.F3;
        return under ? VisaCategory.IMMEDIATE_RELATIVE : VisaCategory.F1;
    }

    /// 201(f)(2), and 203(h)(3) where no parent became a citizen.
    private static VisaCategory residentsChild(Given given, Thing holder) {
        if (given.the(Petitioner.NATURALIZED, holder)) {
            boolean keeps = Petitioner.keepsChild(given, holder);
            if (Child.isMarried(given)) return given.refer(MARRIAGE);
            return keeps ? VisaCategory.IMMEDIATE_RELATIVE : VisaCategory.F1;
        }
        return switch (given.result(FamilyChild.RULE, given.subject())) {
            case CHILD -> VisaCategory.F2A;
            case AGED_OUT -> Child.isMarried(given) ? given.refer(MARRIAGE) : VisaCategory.F2B;
            case MARRIED -> given.refer(MARRIAGE);
        };
    }

    /// 204(k): not for a petition that began in F2A.
    private static VisaCategory residentsGrownChild(Given given, Thing holder) {
        if (Child.isMarried(given)) return given.refer(MARRIAGE);
        if (!given.the(Petitioner.NATURALIZED, holder)) return VisaCategory.F2B;
        given.because(OPT_OUT);
        return VisaCategory.F1;
    }

    /// 201(f)(3): the age on the day on which the marriage ended.
    private static VisaCategory divorced(Given given) {
        LocalDate ended = given.the(MARRIAGE_ENDED, given.subject());
        given.because(DIVORCE, ended);
        return ended.isBefore(Child.birthday(given, ended)) ? VisaCategory.IMMEDIATE_RELATIVE : VisaCategory.F1;
    }
}
