package org.throughline.law.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Card;

/// The last day of a work permit as counted: the printed day, and the days that a request for a new card
/// adds. A decision on the request ends them.
public final class WorkPermitUntil implements Rule<LocalDate> {
    public static final WorkPermitUntil RULE = new WorkPermitUntil();

    static final FactType<LocalDate> TPS_ENDS = FactType.date(
                    "ead.tpsEnds.date",
                    Text.of(
                            "Until what day does the TPS of the country last, by the newest notice?",
                            "¿Hasta qué día dura el TPS del país, según el aviso más reciente?"))
            .about(Thing.Kind.CARD);
    static final FactType<Boolean> NOTICE_EXTENDS = FactType.yesNo(
                    "ead.tpsNotice",
                    Text.of(
                            "Does a TPS notice of the government give this card more time by itself?",
                            "¿Un aviso de TPS en el Federal Register extiende por sí mismo esta tarjeta?"))
            .about(Thing.Kind.CARD);
    static final FactType<LocalDate> NOTICE_UNTIL = FactType.date(
                    "ead.tpsNotice.until.date",
                    Text.of(
                            "Until what day does that notice extend the card?",
                            "¿Hasta qué día extiende ese aviso la tarjeta?"))
            .about(Thing.Kind.CARD);

    static final Parameter<Boolean> CAPPED = new Parameter<>("ead.tps_extension_capped", Boolean.class);
    static final Parameter<Period> CAP = new Parameter<>("ead.max_validity.parole_tps", Period.class);

    private static final Text PRINTED = Text.of("The card is valid until {0}.", "La tarjeta vale hasta el {0}.");
    private static final Text COUNTED = Text.of("{0} days more are counted to {1}.", "{0} días más llegan al {1}.");
    private static final Text TPS_CAP = Text.of(
            "For TPS the law of 2025 allows at most {0} more, and no day after TPS ends.",
            "Para el TPS, la ley de 2025 permite como máximo {0} más, y ningún día después de que termine el TPS.");
    private static final Text ONE_YEAR = Text.of("one year", "un año");
    private static final Text DECIDED = Text.of(
            "The request was decided on {0}. The extra days end there.",
            "La petición se decidió el {0}. Los días extra terminan ahí.");

    private WorkPermitUntil() {}

    @Override
    public String id() {
        return "card.work-permit-until";
    }

    @Override
    public Text question() {
        return Text.of(
                "Until what day does the work permit count, with the days that a request adds?",
                "¿Hasta qué día cuenta el permiso de trabajo, con los días que agrega una petición?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return WorkPermit.is(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "274a.13(d), (e)"), new Citation("H.R. 1", "(2025), for TPS"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing card = given.subject();
        LocalDate expires = given.the(Card.VALID_TO, card);
        given.because(PRINTED, expires);
        int days = given.result(ExtensionDays.RULE, card);
        LocalDate until = expires.plusDays(days);
        if (days > 0) {
            given.because(COUNTED, days, until);
            until = limited(given, card, expires, until);
        }
        if (isTps(given, card, expires) && given.the(NOTICE_EXTENDS, card))
            until = later(until, given.the(NOTICE_UNTIL, card));
        return days > 0 ? untilDecided(given, card, expires, until) : until;
    }

    private static LocalDate limited(Given given, Thing card, LocalDate expires, LocalDate counted) {
        LocalDate filed = given.the(WorkPermit.FILED, card);
        String category = WorkPermit.category(given, Card.CATEGORY, card);
        if (WorkPermit.names(given.law(ExtensionDays.WITH_I94, filed), category))
            return earlier(counted, given.the(ExtensionDays.I94_UNTIL, card));
        if (!WorkPermit.names(given.law(ExtensionDays.TPS, filed), category) || !given.law(CAPPED, filed))
            return counted;
        given.because(TPS_CAP, ONE_YEAR);
        LocalDate year = Anniversary.after(given, expires, given.law(CAP, filed));
        return later(expires, earlier(earlier(counted, year), given.the(TPS_ENDS, card)));
    }

    private static boolean isTps(Given given, Thing card, LocalDate expires) {
        String category = WorkPermit.category(given, Card.CATEGORY, card);
        return WorkPermit.names(given.law(ExtensionDays.TPS, expires), category);
    }

    private static LocalDate untilDecided(Given given, Thing card, LocalDate expires, LocalDate until) {
        return switch (given.the(WorkPermit.DECISION, card)) {
            case PENDING -> until;
            case APPROVED, DENIED -> {
                LocalDate decided = given.the(WorkPermit.DECIDED, card);
                given.because(DECIDED, decided);
                yield later(expires, earlier(until, decided));
            }
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
