package org.throughline.law.asylum;

import java.time.LocalDate;
import java.util.List;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// What the work-permit clock shows today, up to the count at which a permit may be given.
public final class ClockDays implements Rule<Integer> {
    public static final ClockDays RULE = new ClockDays();

    private ClockDays() {}

    @Override
    public String id() {
        return "asylum.clock-days";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days does the work-permit clock show today?",
                "¿Cuántos días muestra hoy el reloj del permiso de trabajo?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "208(d)(2)"), new Citation("EOIR and USCIS", "180-Day Clock Notice, rev. 8/2024"));
    }

    @Override
    public Integer apply(Given given) {
        AsylumClock clock = AsylumClock.read(given);
        int most = given.law(WorkPermitGrantFrom.DAYS, clock.received());
        int shown = 0;
        for (LocalDate day : clock.daysReached(most)) {
            if (!given.hasCome(day)) break;
            shown++;
        }
        return shown;
    }
}
