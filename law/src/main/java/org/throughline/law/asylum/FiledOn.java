package org.throughline.law.asylum;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Asylum;

/// The day on which the asylum application counts as filed: the day it was received, or the day it was mailed where it
/// came late and the mailing is proved.
public final class FiledOn implements Rule<LocalDate> {
    public static final FiledOn RULE = new FiledOn();

    /// Where the application was filed. Lodging a paper with the court clerk is no filing.
    enum Forum {
        USCIS,
        COURT
    }

    static final FactType<Forum> FORUM = FactType.oneOf(
            "asylum.filedWith",
            Forum.class,
            Text.of(
                    "Was the form that asks for asylum sent to USCIS or given to the court?",
                    "¿La solicitud de asilo se envió a USCIS o se entregó a la corte?"));
    static final FactType<Boolean> MAILING_PROVED = FactType.yesNo(
            "asylum.mailingProved",
            Text.of(
                    "Is there clear and strong proof of the day the application was mailed?",
                    "¿Hay prueba clara y fuerte del día en que se envió la solicitud por correo?"));
    static final FactType<LocalDate> MAILED = FactType.date(
            "asylum.mailed.date",
            Text.of(
                    "On what day was the form that asks for asylum mailed?",
                    "¿Qué día se envió la solicitud por correo?"));

    private static final Text MAILING_COUNTS = Text.of(
            "It came after the last day, but it was mailed to USCIS on {0} and that is proved. The mailing day counts.",
            "Llegó después del último día, pero se envió a USCIS el {0} y eso está probado. Cuenta el día del envío.");

    private FiledOn() {}

    @Override
    public String id() {
        return "asylum.filed-on";
    }

    @Override
    public Text question() {
        return Text.of("On what day was asylum asked for?", "¿Qué día se pidió el asilo?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "208.4(a)(2)(ii), 1208.4(a)(2)(ii)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate received = given.the(Asylum.RECEIVED);
        if (!received.isAfter(given.result(OneYearDeadline.RULE))) return received;
        if (given.the(FORUM) == Forum.COURT || !given.the(MAILING_PROVED)) return received;
        LocalDate mailed = given.the(MAILED);
        given.because(MAILING_COUNTS, mailed);
        return mailed;
    }
}
