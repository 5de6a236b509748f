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

/// The earliest day on which a notice that ends TPS can take effect: 60 days after it was published, and not
/// before the last extension is over.
public final class TpsEarliestEnd implements Rule<LocalDate> {
    public static final TpsEarliestEnd RULE = new TpsEarliestEnd();

    static final Parameter<Integer> DAYS = new Parameter<>("tps.termination_notice_min", Integer.class);

    private static final Text BY_LAW = Text.of(
            "{0} days after {1}, or the end of the last extension if that is later. The notice may name another day.",
            "{0} días después del {1}, o el fin de la última extensión si es más tarde. El aviso puede dar otro día.");

    private static final Text TAKEN_BACK = Text.of(
            "A notice took an extension of this country back. A lawyer must look at which one counts.",
            "Un aviso retiró una extensión de este país. Un abogado debe ver cuál vale.");

    private TpsEarliestEnd() {}

    @Override
    public String id() {
        return "tps.earliest-end";
    }

    @Override
    public Text question() {
        return Text.of(
                "What is the earliest day on which TPS can end after the notice that ends it?",
                "¿Cuál es el primer día en que el TPS puede terminar después del aviso que lo termina?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Tps.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "244(b)(3)(B)"));
    }

    @Override
    public LocalDate apply(Given given) {
        List<TpsNotice> notices = Tps.published(given, Tps.country(given));
        TpsNotice end = Tps.newest(given, notice -> notice.ends().isPresent());
        if (notices.stream().anyMatch(TpsNotice::takesBack)) return given.refer(TAKEN_BACK);
        int days = given.law(DAYS, end.published());
        LocalDate sixty = end.published().plusDays(days);
        given.because(BY_LAW, days, end.published());
        return notices.stream()
                .filter(notice -> notice.published().isBefore(end.published()))
                .flatMap(notice -> notice.until().stream())
                .findFirst()
                .filter(extended -> extended.isAfter(sixty))
                .orElse(sixty);
    }
}
