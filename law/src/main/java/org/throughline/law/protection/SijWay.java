package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Protection of a young person whom a parent hurt, left, or did not care for.
public final class SijWay {
    static final Element UNDER_21 = Element.of(
            "sij.under-21",
            Text.of(
                    "Is or was the person under 21 when the petition arrives?",
                    "¿La persona tiene o tenía menos de 21 años cuando llega la petición?"),
            new Citation("8 USC", "1232(d)(6)"),
            SijWay::under21);

    static final Element UNMARRIED = Element.of(
            "sij.unmarried",
            Text.of("Is the person not married?", "¿La persona no está casada?"),
            new Citation("8 CFR", "204.11(b)(2)"),
            given -> Met.when(!given.the(Sij.MARRIED)));

    static final Element COURT_ORDER = Element.of(
            "sij.court-order",
            Text.of(
                    "Is there an order of a state court about care or custody?",
                    "¿Hay una orden de un tribunal del estado sobre cuidado o custodia?"),
            new Citation("INA", "101(a)(27)(J)(i)"),
            given -> Met.when(given.the(Sij.ORDERED)));

    static final Element FINDINGS = Element.of(
            "sij.findings",
            Text.of(
                    "Does the order say what the law asks about the parents and the home country?",
                    "¿La orden dice lo que la ley pide sobre los padres y el país de origen?"),
            new Citation("INA", "101(a)(27)(J)(i), (ii)"),
            Told::toALawyer);

    static final Element CONSENT = Element.of(
            "sij.consent",
            Text.of(
                    "Was the order sought for care, and not mainly for papers?",
                    "¿Se pidió la orden para recibir cuidado, y no sobre todo por papeles?"),
            new Citation("INA", "101(a)(27)(J)(iii)"),
            Told::toALawyer);

    public static final Way WAY = new Way(
            "way.sij",
            Text.of("Special immigrant juvenile (SIJ)", "Joven inmigrante especial (SIJ)"),
            Text.of(
                    "It opens a way to a green card for a young person, after a wait for a visa.",
                    "Abre un camino a la residencia para un joven, después de esperar una visa."),
            List.of(new Citation("INA", "101(a)(27)(J)"), new Citation("8 CFR", "204.11")),
            List.of(UNDER_21, UNMARRIED, COURT_ORDER, FINDINGS, CONSENT),
            List.of(
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES,
                    Exposure.FOUND_OUT),
            List.of(SijFileBy.RULE, SijPaperUntil.RULE, SijOrderBy.RULE, SijDecisionDue.RULE, SijDeferredAction.RULE),
            Text.of(
                    "Not looked at: the law of each state, consent for a child in custody, and whether the parents may learn of the case.",
                    "No se revisan: la ley de cada estado, el permiso para un menor bajo custodia y si los padres pueden enterarse del caso."));

    private SijWay() {}

    private static Met under21(Given given) {
        LocalDate last = given.result(SijFileBy.RULE);
        if (given.the(Sij.FILED)) return Met.when(!given.the(Sij.FILED_ON).isAfter(last));
        return Met.when(!given.hasCome(last.plusDays(1)));
    }
}
