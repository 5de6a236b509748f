package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The earliest day on which the time to ask for TPS for the first time can have ended: the law asks for at
/// least 180 days from the notice.
public final class TpsRegistrationOpen implements Rule<LocalDate> {
    public static final TpsRegistrationOpen RULE = new TpsRegistrationOpen();

    static final Parameter<Integer> AT_LEAST = new Parameter<>("tps.initial_registration_min", Integer.class);

    private static final Text MAY_BE_LONGER = Text.of(
            "The law asks for at least {0} days from {1}. The notice itself can give more.",
            "La ley pide al menos {0} días desde el {1}. El aviso mismo puede dar más.");

    private TpsRegistrationOpen() {}

    @Override
    public String id() {
        return "tps.registration-open-to-at-least";
    }

    @Override
    public Text question() {
        return Text.of(
                "To what day, at least, was the time to ask for TPS for the first time open?",
                "¿Hasta qué día, al menos, estuvo abierto el plazo para pedir el TPS por primera vez?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Tps.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "244(c)(1)(A)(iv)"));
    }

    @Override
    public LocalDate apply(Given given) {
        TpsNotice notice = Tps.newest(given, TpsNotice::opensRegistration);
        int days = given.law(AT_LEAST, notice.published());
        given.because(MAY_BE_LONGER, days, notice.published());
        return notice.published().plusDays(days);
    }
}
