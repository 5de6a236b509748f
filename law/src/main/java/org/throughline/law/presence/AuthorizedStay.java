package org.throughline.law.presence;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.time.DaySet;
import org.throughline.vocabulary.Proceeding;

/// A stretch of time in which the client could be here, by policy, beside or after the admission.
public final class AuthorizedStay {
    /// What it rests on.
    public enum Basis {
        ADJUSTMENT_PENDING,
        TPS,
        DACA,
        DEFERRED_ACTION,
        VOLUNTARY_DEPARTURE,
        STAY_OF_REMOVAL,
        WITHHOLDING,
        FAMILY_UNITY,
        OTHER
    }

    public static final FactType<Basis> BASIS = FactType.oneOf(
                    "stay.basis",
                    Basis.class,
                    Text.of(
                            "Why could the person stay in that time?",
                            "¿Por qué podía quedarse la persona en ese tiempo?"))
            .about(Thing.Kind.AUTHORIZED_STAY);
    static final FactType<LocalDate> FROM = FactType.date(
                    "stay.from.date", Text.of("On what day did that time begin?", "¿Qué día empezó ese tiempo?"))
            .about(Thing.Kind.AUTHORIZED_STAY);
    public static final FactType<Boolean> OVER = FactType.yesNo(
                    "stay.over", Text.of("Is that time over?", "¿Ya terminó ese tiempo?"))
            .about(Thing.Kind.AUTHORIZED_STAY);
    public static final FactType<LocalDate> UNTIL = FactType.date(
                    "stay.until.date",
                    Text.of("What was the last day of that time?", "¿Cuál fue el último día de ese tiempo?"))
            .about(Thing.Kind.AUTHORIZED_STAY);

    private static final Text STOPS = Text.of(
            "From {0} on the person could stay ({1}), so those days do not count.",
            "Desde el {0} la persona podía quedarse ({1}), así que esos días no cuentan.");
    private static final Text AFTER_NOTICE = Text.of(
            "The Form I-485 of {0} was filed after the notice to appear of {1}, so it does not stop the count.",
            "El Formulario I-485 del {0} se presentó después del aviso de comparecencia del {1}, así que no para la cuenta.");
    private static final Text OTHER = Text.of(
            "Does this other permit stop the count of unlawful presence? A lawyer must say.",
            "¿Este otro permiso para la cuenta de presencia ilegal? Lo debe decir un abogado.");

    private AuthorizedStay() {}

    /// The days before `end` that do not count.
    static DaySet days(Given given, LocalDate end) {
        DaySet days = DaySet.EMPTY;
        for (Thing stay : given.every(Thing.Kind.AUTHORIZED_STAY)) days = days.union(one(given, stay, end));
        return days;
    }

    private static DaySet one(Given given, Thing stay, LocalDate end) {
        Basis basis = given.the(BASIS, stay);
        if (basis == Basis.OTHER) return given.refer(OTHER);
        LocalDate from = given.the(FROM, stay);
        if (basis == Basis.ADJUSTMENT_PENDING) {
            Optional<LocalDate> notice = noticeToAppear(given).filter(served -> served.isBefore(from));
            if (notice.isPresent()) {
                given.because(AFTER_NOTICE, from, notice.get());
                return DaySet.EMPTY;
            }
        }
        given.because(STOPS, from, basis);
        return Stay.days(from, given.the(OVER, stay) ? given.the(UNTIL, stay).plusDays(1) : end);
    }

    /// The day of the first notice to appear, if there is any court case.
    static Optional<LocalDate> noticeToAppear(Given given) {
        return given.every(Thing.Kind.PROCEEDING).stream()
                .map(proceeding -> given.the(Proceeding.NTA_SERVED, proceeding))
                .min(LocalDate::compareTo);
    }
}
