package org.throughline.law.removal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day on which to have an appeal ready, early enough even for a 10-day rule that was struck down and could return.
public final class AppealAlert implements Rule<LocalDate> {
    public static final AppealAlert RULE = new AppealAlert();

    static final Parameter<Integer> DAYS = new Parameter<>("bia.appeal.alert", Integer.class);

    private static final Text PRECAUTION = Text.of(
            "The time is 30 days. A rule of 10 days was struck down on March 8, 2026; acting by this day is safe even if it comes back.",
            "El plazo es de 30 días. Una regla de 10 días fue anulada el 8 de marzo de 2026; actuar antes de este día es seguro aunque vuelva.");

    private AppealAlert() {}

    @Override
    public String id() {
        return "removal.appeal-alert";
    }

    @Override
    public Text question() {
        return Text.of("By what day is it safest to appeal?", "¿Para qué día es más seguro apelar?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Decision.mayGoAgainst(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "1003.38(b)"),
                new Citation("EOIR", "interim final rule of 2026-02-06, vacated 2026-03-08 (D.D.C.)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate told = Decision.told(given, given.subject());
        given.because(PRECAUTION);
        return told.plusDays(given.law(DAYS, told)); // not rolled: earlier is safer
    }
}
