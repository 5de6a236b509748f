package org.throughline.law.asylum;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.vocabulary.Notice;

/// What is asked about a notice that wants the yearly fee for an asylum case (ASY-3).
final class AnnualFee {
    /// Who sent the notice: the court collects its fee in a way of its own.
    enum Sender {
        USCIS,
        COURT
    }

    static final FactType<Boolean> ASKED = FactType.yesNo(
                    "asylum.fee.asked",
                    Text.of(
                            "Does this notice ask for the yearly asylum fee?",
                            "¿Este aviso pide la cuota anual de asilo?"))
            .about(Thing.Kind.NOTICE);
    static final FactType<Sender> SENT_BY = FactType.oneOf(
                    "asylum.fee.sentBy",
                    Sender.class,
                    Text.of("Who asks for the fee: USCIS or the court?", "¿Quién pide la cuota: USCIS o la corte?"))
            .about(Thing.Kind.NOTICE);
    static final FactType<LocalDate> PRINTED = FactType.date(
                    "asylum.fee.due.date",
                    Text.of(
                            "By what day does the notice say to pay?",
                            "¿Para qué día dice el aviso que hay que pagar?"))
            .about(Thing.Kind.NOTICE);
    static final FactType<Boolean> PAID = FactType.yesNo(
                    "asylum.fee.paid", Text.of("Is this fee paid?", "¿Ya se pagó esta cuota?"))
            .about(Thing.Kind.NOTICE);
    static final FactType<LocalDate> PAID_ON = FactType.date(
                    "asylum.fee.paid.date", Text.of("On what day was the fee paid?", "¿Qué día se pagó la cuota?"))
            .about(Thing.Kind.NOTICE);

    private AnnualFee() {}

    /// A notice that somebody, or its own printed title, says is about the fee.
    static boolean isAskedBy(ClientRecord record, Thing notice) {
        return !record.facts(PRINTED, notice).isEmpty()
                || record.facts(ASKED, notice).stream()
                        .anyMatch(fact -> fact.said().possible().contains(true))
                || record.facts(Notice.TYPE, notice).stream()
                        .flatMap(fact -> fact.said().possible().stream())
                        .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains("asylum fee"));
    }

    /// Whether all that is said of it says that it is paid.
    static boolean isSaidToBePaid(ClientRecord record, Thing notice) {
        return !record.facts(PAID, notice).isEmpty()
                && record.facts(PAID, notice).stream()
                        .noneMatch(fact -> fact.said().possible().contains(false));
    }
}
