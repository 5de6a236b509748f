package org.throughline.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.Thing;

/// Examples of which chart counts for a child's age (CSPA-5).
final class ChartWords implements ExampleWords {
    private static final String B = "DFF|filing|\\bB\\b";

    @Override
    public Set<String> rules() {
        return Set.of("CSPA-5");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        Case c = new Case("CSPA");
        boolean consulate = in.says("process|path|route|venue|place|where", "consul|embassy|abroad")
                || in.yes("consular").orElse(false);
        c.say("aos.place", Thing.CLIENT, consulate ? "CONSULATE" : "UNITED_STATES");
        in.day("aos|i485|i_485|filed").ifPresent(day -> c.say("aos.filed.date", Thing.CLIENT, day));
        in.yes("pending").ifPresent(pending -> c.say("aos.pendingOnChange", Thing.CLIENT, pending));
        in.text("allowed|designat|uscis_chart|chart_for")
                .ifPresent(_ -> c.say(
                        "aos.uscisChart",
                        Thing.CLIENT,
                        in.says("allowed|designat|uscis_chart|chart_for", B) ? "FILING" : "FINAL_ACTION"));
        return found(new Shown(c.find("family.cspa-chart")), in);
    }

    private static Map<String, Object> found(Shown chart, Inputs in) {
        Object name =
                !chart.isSettled() ? "depends" : chart.possible().getFirst().equals("FILING") ? "DFF" : "FAD";
        var found = new LinkedHashMap<String, Object>();
        for (String word : List.of("chart_for_cspa_age", "chart", "cspa_chart", "chart_used")) found.put(word, name);
        in.day("aos|i485|i_485|filed").ifPresent(day -> found.put("policy", "USCIS " + policy(chart, day)));
        found.put(
                "age_locked",
                in.yes(name.equals("DFF") ? "dff_current" : "fad_current").orElse(false));
        return found;
    }

    /// The first day of the row that was used, for a policy that is named by it.
    private static Object policy(Shown chart, LocalDate filed) {
        return chart.rows().stream()
                .filter(row -> row.id().equals("cspa.chart"))
                .flatMap(row -> row.from().stream())
                .findFirst()
                .orElse(filed);
    }
}
