package org.throughline.law.family;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;

/// The last day to marry after coming in on a fiancé visa. The law says ninety days in one place and three months in
/// another; the earlier day is the one to keep.
public final class K1MarryBy implements DeadlineRule {
    public static final K1MarryBy RULE = new K1MarryBy();

    static final Parameter<Integer> DAYS = new Parameter<>("k1.marry.regulation", Integer.class);
    static final Parameter<Period> MONTHS = new Parameter<>("k1.marry.statute", Period.class);

    private static final Text BOTH = Text.of(
            "Ninety days end on {0}, three months on {1}. Keep to the earlier day. A weekend does not move it.",
            "Noventa días terminan el {0}, tres meses el {1}. Cumpla con la fecha anterior. Un fin de semana no la mueve.");
    private static final Text PETITIONER = Text.of(
            "Only a marriage to the person who asked for the visa counts.",
            "Solo cuenta el matrimonio con la persona que pidió la visa.");

    private K1MarryBy() {}

    @Override
    public String id() {
        return "family.k1-marry-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the couple marry after a K-1 entry?",
                "¿Para qué día debe casarse la pareja después de entrar con visa K-1?");
    }

    @Override
    public Text action() {
        return Text.of("Marry the person who asked for the K-1 visa", "Casarse con la persona que pidió la visa K-1");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ARRIVAL;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return isFiance(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "101(a)(15)(K)(i)"),
                new Citation("INA", "214(d)(1)"),
                new Citation("8 CFR", "214.2(k)(5)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate came = given.the(Arrival.DATE, given.subject());
        LocalDate days = came.plusDays(given.law(DAYS, came));
        LocalDate months = Anniversary.after(given, came, given.law(MONTHS, came));
        given.because(BOTH, days, months);
        given.because(PETITIONER);
        return days.isBefore(months) ? days : months;
    }

    /// An arrival whose class a paper gives as K-1.
    static boolean isFiance(ClientRecord record, Thing arrival) {
        return record.facts(Arrival.CLASS, arrival).stream()
                .anyMatch(fact -> fact.said().possible().stream()
                        .anyMatch(code -> code.replace("-", "").equalsIgnoreCase("K1")));
    }
}
