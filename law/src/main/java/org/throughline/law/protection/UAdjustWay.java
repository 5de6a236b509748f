package org.throughline.law.protection;

import java.util.List;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Residence for people in U status.
public final class UAdjustWay {
    static final Element IN_STATUS = Element.of(
            "u.in-status",
            Text.of(
                    "Is the U status still valid on the day of asking?",
                    "¿El estatus U sigue vigente el día en que se pide?"),
            new Citation("INA", "245(m)(1)"),
            given -> Met.when(!given.hasCome(given.result(UAdjustBy.RULE).plusDays(1))));

    static final Element THREE_YEARS = Element.of(
            "u.three-years",
            Text.of(
                    "Has the person been here long enough in that status?",
                    "¿La persona ha estado aquí bastante tiempo con ese estatus?"),
            new Citation("INA", "245(m)(1)(A)"),
            given -> Met.when(given.hasCome(given.result(UAdjustFrom.RULE))));

    static final Element NOT_REFUSED = Element.of(
            "u.not-refused",
            Text.of(
                    "Did the person not refuse to help without a good reason?",
                    "¿La persona no se negó a ayudar sin una buena razón?"),
            new Citation("INA", "245(m)(1)"),
            UAdjustWay::notRefused);

    static final Element JUSTIFIED = Element.of(
            "u.justified",
            Text.of(
                    "Is it right that the person stays, for the family or for human reasons?",
                    "¿Es justo que la persona se quede, por la familia o por razones humanas?"),
            new Citation("INA", "245(m)(1)(B)"),
            Told::toALawyer);

    public static final Way WAY = FourYears.residence(
            "way.adjust-u",
            Text.of("Residence after U status", "Residencia después del estatus U"),
            new Citation("INA", "245(m)"),
            List.of(IN_STATUS, THREE_YEARS, NOT_REFUSED, JUSTIFIED),
            List.of(UPresence.RULE, UAdjustFrom.RULE, UAdjustBy.RULE));

    private UAdjustWay() {}

    /// Whether a refusal had a good reason is for a lawyer.
    private static Met notRefused(Given given) {
        return given.the(UStatus.REFUSED) ? Told.toALawyer(given) : Met.MET;
    }
}
