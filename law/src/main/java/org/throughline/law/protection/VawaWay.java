package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The petition of a person whom a relative hurt, made without that relative (VAWA).
public final class VawaWay {
    private static final Text LATE_CHILD = Text.of(
            "The 21st birthday has passed. Until 25 a reason tied to the abuse can excuse the delay. A lawyer must look.",
            "Ya cumplió 21 años. Hasta los 25, una razón ligada al abuso puede excusar la demora. Un abogado debe verlo.");
    private static final Text RESIDENT_CHILD = Text.of(
            "Harm by a son or daughter counts only if that one is or was a citizen.",
            "El daño de un hijo o hija cuenta solo si esa persona es o fue ciudadana.");

    static final Element RELATION = Element.of(
            "vawa.relation",
            Text.of(
                    "Is or was the person who did harm a spouse, a parent, or an adult son or daughter?",
                    "¿Quien hizo daño es o fue cónyuge, padre o madre, o hijo o hija adulto?"),
            new Citation("INA", "204(a)(1)(A)(iii), (iv), (vii)"),
            given -> Met.when(given.the(Vawa.ABUSER) != Vawa.Abuser.OTHER));

    static final Element STANDING = Element.of(
            "vawa.standing",
            Text.of(
                    "Is that person a citizen, or one with a green card? Or was it so in the past?",
                    "¿Esa persona es o fue ciudadana o residente?"),
            new Citation("INA", "204(a)(1)(A)(iii), (B)(ii)"),
            VawaWay::standing);

    static final Element IN_TIME = Element.of(
            "vawa.in-time",
            Text.of("Is the petition in time?", "¿La petición está a tiempo?"),
            new Citation("INA", "204(a)(1)(A)(iii)(II)(aa)(CC)"),
            VawaWay::inTime);

    static final Element HURT = Element.of(
            "vawa.hurt-by",
            Text.of(
                    "Did that person hurt the client or treat the client cruelly?",
                    "¿Esa persona dañó al cliente o lo trató con crueldad?"),
            new Citation("INA", "204(a)(1)(A)(iii)(I)(bb)"),
            given -> Told.inPerson(given, Vawa.HURT));

    static final Element LIVED = Element.of(
            "vawa.lived-with",
            Text.of("Did the two live together?", "¿Vivieron juntos?"),
            new Citation("INA", "204(a)(1)(A)(iii)(II)(dd)"),
            given -> Told.inPerson(given, Vawa.LIVED));

    static final Element GOOD_FAITH = Element.of(
            "vawa.good-faith",
            Text.of("If they married, did they marry to share a life?", "Si se casaron, ¿fue para compartir la vida?"),
            new Citation("INA", "204(a)(1)(A)(iii)(I)(aa)"),
            Told::toALawyer);

    static final Element CHARACTER = Element.of(
            "vawa.character",
            Text.of(
                    "Is the character of the person good, as the law asks?",
                    "¿La persona tiene buen carácter moral, como pide la ley?"),
            new Citation("INA", "204(a)(1)(A)(iii)(II)(bb)"),
            Told::toALawyer);

    public static final Way WAY = new Way(
            "way.vawa",
            Text.of(
                    "Petition on one's own, without the one in the family who did harm (VAWA)",
                    "Petición sin el familiar que hizo daño (VAWA)"),
            Text.of(
                    "It opens a way to a green card and to work, without help from the one who did harm.",
                    "Abre un camino a la residencia y al trabajo sin la ayuda del familiar que hizo daño."),
            List.of(new Citation("INA", "204(a)(1)(A)(iii) to (vii), (B)(ii), (iii)")),
            List.of(RELATION, STANDING, IN_TIME, HURT, LIVED, GOOD_FAITH, CHARACTER),
            Exposure.OF_VICTIMS,
            List.of(VawaFileBy.RULE, VawaChildBy.RULE, VawaChildLateBy.RULE),
            Text.of(
                    "Not looked at: a new marriage before the yes, stepchildren after a divorce, children who come along, and harm in other lands.",
                    "No se revisan: un nuevo matrimonio antes de la aprobación, hijastros después de un divorcio, hijos incluidos y daños fuera del país."));

    private VawaWay() {}

    /// Harm by a son or daughter counts for the parents of citizens only: (vii).
    private static Met standing(Given given) {
        return switch (given.the(Vawa.STANDING)) {
            case CITIZEN, LOST_IT -> Met.MET;
            case RESIDENT -> {
                if (given.the(Vawa.ABUSER) != Vawa.Abuser.SON_OR_DAUGHTER) yield Met.MET;
                given.because(RESIDENT_CHILD);
                yield Met.NOT_MET;
            }
            case NEITHER -> Met.NOT_MET;
        };
    }

    private static Met inTime(Given given) {
        return switch (given.the(Vawa.ABUSER)) {
            case SPOUSE, SON_OR_DAUGHTER ->
                given.the(Vawa.STANDING) == Vawa.Standing.LOST_IT ? by(given, given.result(VawaFileBy.RULE)) : Met.MET;
            case DIVORCED_SPOUSE, DEAD_SPOUSE -> by(given, given.result(VawaFileBy.RULE));
            case PARENT -> child(given);
            case OTHER -> Met.NOT_MET;
        };
    }

    private static Met child(Given given) {
        if (by(given, given.result(VawaChildBy.RULE)) == Met.MET) return Met.MET;
        return by(given, given.result(VawaChildLateBy.RULE)) == Met.MET ? given.refer(LATE_CHILD) : Met.NOT_MET;
    }

    private static Met by(Given given, LocalDate last) {
        if (given.the(Vawa.FILED)) return Met.when(!given.the(Vawa.FILED_ON).isAfter(last));
        return Met.when(!given.hasCome(last.plusDays(1)));
    }
}
