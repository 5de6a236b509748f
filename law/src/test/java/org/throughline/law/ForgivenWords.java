package org.throughline.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.Thing;

/// Examples of 245(k) (ADJ-2). Where an example gives numbers of days, they become stretches one after the other, or
/// over each other where it says so.
final class ForgivenWords implements ExampleWords {
    private static final LocalDate EARLIER_ADMISSION = LocalDate.of(2015, 1, 10);
    private static final LocalDate ADMISSION = LocalDate.of(2020, 1, 10);
    private static final LocalDate FILED = LocalDate.of(2022, 1, 10);
    private static final int AFTER_FILING = 60;

    private final LinkedHashMap<String, String> kinds = new LinkedHashMap<>();

    ForgivenWords() {
        kinds.put("work", "WORK_WITHOUT_PERMISSION");
        kinds.put("status|lapse", "OUT_OF_STATUS");
        kinds.put("other|violation", "OTHER_BREACH");
    }

    @Override
    public Set<String> rules() {
        return Set.of("ADJ-2");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        boolean paroled = in.words().entrySet().stream()
                .anyMatch(input -> (input.getKey() + input.getValue()).matches("(?i).*parole.*"));
        Case c = AdjustmentWords.record()
                .say("entry.date", Thing.of(Thing.Kind.ARRIVAL, 1), EARLIER_ADMISSION)
                .say("arrival.manner", Thing.of(Thing.Kind.ARRIVAL, 1), "admitted")
                .say("entry.date", Thing.of(Thing.Kind.ARRIVAL, 2), ADMISSION)
                .say("arrival.manner", Thing.of(Thing.Kind.ARRIVAL, 2), paroled ? "paroled" : "admitted")
                .say(
                        "petition.category",
                        Thing.CLIENT,
                        in.text("categor").map(BulletinWords::category).orElse("EB2"))
                .say(
                        "aos.filed.date",
                        Thing.CLIENT,
                        in.day("aos|i485|i_485|filed").orElse(FILED));
        int before = said(c, in);
        int days = Integer.parseInt(
                new Shown(c.find("adjustment.violation-days")).possible().getFirst());
        boolean forgiven = AdjustmentWords.met(c, "adjust.days-forgiven");
        var found = new LinkedHashMap<String, Object>();
        for (String word : List.of("days_counted", "days", "total_days", "aggregate_days", "counted", "sum"))
            found.put(word, days);
        for (String word :
                List.of("245k_available", "245k", "within_limit", "exempt", "protected", "available", "245k_exempts"))
            found.put(word, forgiven);
        found.put("exceeds_180", !forgiven);
        found.put("over_limit", !forgiven);
        found.put("days_after_filing_counted", days > before);
        found.put("parole_is_admission", !paroled || days == 0);
        return found;
    }

    /// The stretches that the example tells of; gives the days that lie before the filing.
    private int said(Case c, Inputs in) {
        boolean overlap = in.words().keySet().stream().anyMatch(word -> word.matches("(?i).*overlap.*"));
        LocalDate next = ADMISSION.plusDays(100);
        int number = 0;
        int before = 0;
        for (Map.Entry<String, Object> input : in.words().entrySet()) {
            Optional<String> kind = kind(input.getKey());
            Optional<Integer> days = days(input);
            if (kind.isEmpty() || days.isEmpty() || days.get() == 0) continue;
            boolean early =
                    input.getKey().contains("before_last") || input.getKey().contains("before_admission");
            boolean late = input.getKey().matches(".*(after_filing|continues|after_aos).*");
            LocalDate from = early ? ADMISSION.minusDays(days.get() + 30L) : late ? FILED.plusDays(1) : next;
            Thing violation = Thing.of(Thing.Kind.VIOLATION, ++number);
            c.say("violation.kind", violation, kind.get())
                    .say("violation.from.date", violation, from)
                    .say("violation.over", violation, true)
                    .say("violation.until.date", violation, from.plusDays(days.get() - 1L));
            if (!early && !late && !overlap) next = next.plusDays(days.get());
            if (!early && !late) before += days.get();
        }
        return before;
    }

    private Optional<String> kind(String word) {
        return kinds.entrySet().stream()
                .filter(kind -> word.matches("(?i).*(" + kind.getKey() + ").*"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// A number of days; where an example only says that it goes on after filing, some days.
    private static Optional<Integer> days(Map.Entry<String, Object> input) {
        String value = String.valueOf(input.getValue());
        if (value.matches("\\d+")) return Optional.of(Integer.parseInt(value));
        return value.matches("true|yes") && input.getKey().matches(".*(after_filing|continues).*")
                ? Optional.of(AFTER_FILING)
                : Optional.empty();
    }
}
