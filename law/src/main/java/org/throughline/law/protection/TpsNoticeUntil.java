package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The last day of TPS by the newest notice about the country that names one. It is what the notice says, not
/// what the law is today.
public final class TpsNoticeUntil implements Rule<LocalDate> {
    public static final TpsNoticeUntil RULE = new TpsNoticeUntil();

    private static final Text LASTS =
            Text.of("The notice gives TPS until that day.", "El aviso da el TPS hasta ese día.");
    private static final Text ENDS = Text.of("The notice ends TPS on that day.", "El aviso termina el TPS ese día.");

    private TpsNoticeUntil() {}

    @Override
    public String id() {
        return "tps.notice-until";
    }

    @Override
    public Text question() {
        return Text.of(
                "Until what day does the newest notice say that TPS lasts?",
                "¿Hasta qué día dice el aviso más nuevo que dura el TPS?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Tps.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "244(b)(2), (3)"), new Citation("Federal Register", "TPS notices"));
    }

    @Override
    public LocalDate apply(Given given) {
        TpsNotice notice = Tps.standing(given);
        given.because(notice.ends().isPresent() ? ENDS : LASTS);
        return notice.lastDay().orElseThrow();
    }
}
