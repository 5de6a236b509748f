package org.throughline.law.descent;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Citizen at birth: by the place, or through a parent. The first thing to look at, for everybody.
public final class BirthWay {
    static final FactType<Boolean> IN_COURT_OR_HELD = FactType.yesNo(
            "citizen.inCourtOrHeld",
            Text.of(
                    "Is the person held, in removal court, or under an order?",
                    "¿Está la persona detenida, en la corte de deportación o con una orden?"));

    static final Element CITIZEN_PARENT = Element.of(
            "citizenship.citizen-parent",
            Text.of(
                    "Was a parent a U.S. citizen on the day of the birth?",
                    "¿Era ciudadano de EE. UU. uno de los padres el día del nacimiento?"),
            new Citation("INA", "301(c), (d), (g), (h); 309"),
            given -> given.the(Descent.CITIZENS) == Descent.CitizenParents.NEITHER
                    ? given.refer(Text.of(
                            "A parent can be a citizen and not know it. Look at the grandparents first.",
                            "Un padre o madre puede ser ciudadano sin saberlo. Vea primero a los abuelos."))
                    : Met.MET);
    static final Element BLOOD_TIE = Element.of(
            "citizenship.blood-tie",
            Text.of(
                    "Is the tie between the person and the citizen parent proved?",
                    "¿Está probado el lazo entre la persona y el padre o madre ciudadana?"),
            new Citation("INA", "309(a)(1)"),
            given -> given.refer(Descent.LAWYER));
    static final Danger FALSE_CLAIM = Danger.of(
            "citizenship.false-claim",
            Text.of(
                    "Did the person claim to be a citizen before that was looked into?",
                    "¿Dijo la persona ser ciudadana antes de que alguien lo revisara?"),
            new Citation("INA", "212(a)(6)(D), 237(a)(3)(D)"),
            given -> Sign.when(given.the(Dangers.SAID_CITIZEN)));
    static final Danger IN_COURT = Danger.of(
            "citizenship.in-court-or-held",
            Text.of(
                    "Is a person who may be a citizen held, in court, or under an order? Tell the lawyer today.",
                    "¿Está detenida, en la corte o con una orden una persona que puede ser ciudadana? Avise hoy al abogado."),
            new Citation("INA", "242(b)(5)"),
            given -> Sign.when(given.the(IN_COURT_OR_HELD)));

    public static final Way WAY = new Way(
            "way.citizen-at-birth",
            Text.of("Citizen by birth", "Ciudadanía por nacimiento"),
            Text.of(
                    "A citizen cannot be sent out of the country and needs no status.",
                    "Quien es ciudadano no puede ser deportado y no necesita estatus."),
            List.of(new Citation("14th", "Amendment"), new Citation("INA", "301 to 309")),
            List.of(CITIZEN_PARENT, ParentPresence.RULE, FathersAct.RULE, BLOOD_TIE),
            List.of(IN_COURT, FALSE_CLAIM),
            List.of(BornHere.RULE, BirthRow.RULE, ParentDaysShort.RULE, Kept.RULE, AtBirth.RULE, SuitBy.RULE),
            Text.of(
                    "Not looked at here: a child taken in at birth, a child born with help (surrogates), birth at sea, old voided marriages, or one who gave up being a citizen.",
                    "Aquí no se mira: adopción al nacer, ayuda para tener hijos (vientre de alquiler), partos en el mar, bodas anuladas, o dejar de ser ciudadano."));

    private BirthWay() {}
}
