package org.throughline.law.protection;

import java.util.List;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Residence for people in T status.
public final class TAdjustWay {
    static final Element IN_STATUS = Element.of(
            "t.in-status",
            Text.of(
                    "Is the T status still valid on the day of asking?",
                    "¿El estatus T sigue vigente el día en que se pide?"),
            new Citation("INA", "245(l)(1)"),
            given -> Met.when(!given.hasCome(given.result(TAdjustBy.RULE).plusDays(1))));

    static final Element THREE_YEARS = Element.of(
            "t.three-years",
            Text.of(
                    "Has the person been here long enough in that status?",
                    "¿La persona ha estado aquí bastante tiempo con ese estatus?"),
            new Citation("INA", "245(l)(1)(A)"),
            given -> Met.when(given.hasCome(given.result(TAdjustFrom.RULE))));

    static final Element CHARACTER = Element.of(
            "t.character",
            Text.of(
                    "Is the character of the person good, as the law asks?",
                    "¿La persona tiene buen carácter moral, como pide la ley?"),
            new Citation("INA", "245(l)(1)(B)"),
            Told::toALawyer);

    static final Element HELPED_SINCE = Element.of(
            "t.helped-since",
            Text.of(
                    "Did the person go on helping the police, or would leaving bring great harm?",
                    "¿La persona siguió ayudando a la policía? ¿O le haría un gran daño salir?"),
            new Citation("INA", "245(l)(1)(C)"),
            given -> Told.inPerson(given, TStatus.HELPED));

    static final Element ADMISSIBLE = Element.of(
            "t.adjust-admissible",
            Text.of(
                    "Does no ground to keep the person out stand in the way, or can it be waived?",
                    "¿No hay ninguna causa de inadmisión en el camino, o se puede perdonar?"),
            new Citation("INA", "245(l)(2)"),
            Told::toALawyer);

    public static final Way WAY = FourYears.residence(
            "way.adjust-t",
            Text.of("Residence after T status", "Residencia después del estatus T"),
            new Citation("INA", "245(l)"),
            List.of(IN_STATUS, THREE_YEARS, CHARACTER, HELPED_SINCE, ADMISSIBLE),
            List.of(TPresence.RULE, TAdjustFrom.RULE, TAdjustBy.RULE));

    private TAdjustWay() {}
}
