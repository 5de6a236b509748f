package org.throughline.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.fact.Thing;

/// Expected words that are more than the answer of one rule: a comparison, a step of an explanation, a sum.
final class ExpectedStories {
    private static final Map<String, BiFunction<Case, Object, Object>> STORIES = new HashMap<>();

    static {
        for (String rule : List.of("ASY-1", "RMV-2", "RMV-4", "USCIS-1")) {
            story(rule, "last_day_counted", (c, e) -> deadline(c, rule).counted());
            story(
                    rule,
                    "falls_on",
                    (c, e) -> TimeWords.dayName(deadline(c, rule).counted(), String.valueOf(e)));
        }
        story("ASY-1", "timely", (c, e) -> is(c, "asylum.one-year", "IN_TIME"));
        story(
                "ASY-1",
                "outcome",
                (c, e) -> words(
                        c,
                        "asylum.one-year",
                        e,
                        Map.of(
                                "IN_TIME",
                                "^timely|in time",
                                "EXCEPTION_TO_ARGUE",
                                "exception",
                                "OUT_OF_TIME_WITHHOLDING_REMAINS",
                                "withholding|late|out of time")));
        story("ASY-1", "exception_possible", (c, e) -> is(c, "asylum.one-year", "EXCEPTION_TO_ARGUE"));
        story("ASY-1", "one_year_applies", (c, e) -> !is(c, "asylum.one-year", "EXCEPTION_TO_ARGUE"));
        story("ASY-1", "barred", (c, e) -> false);
        story(
                "ASY-1",
                "clock_restarts",
                (c, e) -> !new Shown(c.find("asylum.last-arrival"))
                        .comesTo(c.day("entry.date", Thing.of(Thing.Kind.ARRIVAL, 1))
                                .orElseThrow()
                                .toString()));
        story("ASY-1", "filing_date", ExpectedStories::filingDate);
        story(
                "ASY-2",
                "clock_stops",
                (c, e) -> !new Shown(c.find("asylum.work-permit-file-from"))
                        .possible()
                        .equals(new Shown(c.without(Thing.Kind.DELAY).find("asylum.work-permit-file-from"))
                                .possible()));
        story(
                "ASY-2",
                "clock_starts",
                (c, e) -> c.days("asylum.received.date", Thing.CLIENT).getFirst());
        story("ASY-2", "clock_stopped", (c, e) -> stands(c));
        story("ASY-2", "can_file", (c, e) -> hasCome(c, "asylum.work-permit-file-from"));
        story("ASY-2", "may_file", (c, e) -> hasCome(c, "asylum.work-permit-file-from"));
        for (String word : List.of("difference", "difference_days", "differs_by", "days_apart", "differ_by", "gap"))
            story("ASY-2", word, (c, e) -> apart(c));
        for (String word : List.of("same", "match", "matches", "agrees", "clocks_match", "clocks_agree"))
            story("ASY-2", word, (c, e) -> apart(c) == 0);
        story("ASY-2", "may_be_granted", (c, e) -> hasCome(c, "asylum.work-permit-grant-from"));
        for (String rule : List.of("UP-1", "UP-2")) {
            story(rule, "days_counted", (c, e) -> unlawfulDays(c));
            story(rule, "unlawful_presence_days", (c, e) -> unlawfulDays(c));
            story(rule, "days", (c, e) -> unlawfulDays(c));
            story(rule, "accrues", (c, e) -> unlawfulDays(c) > 0);
            story(rule, "three_year_bar", (c, e) -> anyStay(c, "presence.reentry-bar", "THREE_YEARS"::equals));
            story(rule, "ten_year_bar", (c, e) -> anyStay(c, "presence.reentry-bar", "TEN_YEARS"::equals));
        }
        story(
                "UP-1",
                "out_of_status_possible",
                (c, e) -> new Shown(c.find("presence.unlawful-from")).says("Breaking a rule of the status"));
        story(
                "UP-1",
                "aos_stops_accrual",
                (c, e) -> unlawfulDays(c) != unlawfulDays(c.without(Thing.Kind.AUTHORIZED_STAY)));
        story("UP-2", "bar_triggered", (c, e) -> bar(c, String.valueOf(e)));
        story("UP-2", "bar", (c, e) -> bar(c, String.valueOf(e)));
        story("UP-2", "bar_runs_in_us", (c, e) -> new Shown(c.find("presence.bar-ends")).law("up.bars_run_inside_us"));
        story(
                "UP-2",
                "inadmissible_now",
                (c, e) -> anyStay(
                        c,
                        "presence.bar-ends",
                        end -> end.compareTo(c.today.toString()) > 0 && !end.equals("no count")));
        story(
                "UP-2",
                "outcome",
                (c, e) -> new Shown(c.find("presence.leaving")).isReferred() ? "Referred" : "answered");
        story("RMV-2", "timely", (c, e) -> inTime(c, "removal.reopen-deadline"));
        story(
                "RMV-2",
                "deadline",
                (c, e) -> e == null && new Shown(c.find("removal.reopen")).isReferred() ? null : "a deadline stays");
        story("RMV-2", "outcome", (c, e) -> new Shown(c.find("removal.reopen")).isReferred() ? "Referred" : "answered");
        story("RMV-4", "timely", (c, e) -> inTime(c, "removal.appeal-deadline"));
        story("RMV-4", "outcome", (c, e) -> new Shown(c.find("removal.appeal")).isReferred() ? "Referred" : "answered");
        story("RMV-4", "period_days", (c, e) -> new Shown(c.find("removal.appeal-deadline")).law("bia.appeal"));
        story("RMV-4", "reason", ExpectedStories::warned);
        story("USCIS-1", "timely", (c, e) -> inTime(c, "notice.response-day"));
        story("USCIS-1", "conflict", (c, e) -> new Shown(c.find("notice.response-day")).says("the rule counts to"));
        story("TIME-5", "timely", (c, e) -> inTime(c, "notice.printed-day"));
        story(
                "TIME-5",
                "effective_deadline",
                (c, e) -> String.join(" ", new Shown(c.find("notice.printed-day")).possible()));
        story("TIME-5", "receipt_date", (c, e) -> c.kept("received"));
        story(
                "NAT-1",
                "outcome",
                (c, e) -> words(
                        c,
                        "naturalization.filed",
                        e,
                        Map.of("TOO_EARLY", "early|denied", "NOT_TOO_EARLY", "accept|ok|in time|timely")));
        story(
                "NAT-2",
                "day_differences",
                (c, e) -> trips(c, "naturalization.days-absent").stream()
                        .map(days -> Integer.parseInt(days) + 1)
                        .toList());
        story(
                "NAT-2",
                "all_trips_over_6_months_under_1_year",
                (c, e) -> trips(c, "naturalization.trip-effect").stream().allMatch("PRESUMED_BREAK"::equals));
        story(
                "NAT-2",
                "presumption_of_break_each",
                (c, e) -> trips(c, "naturalization.trip-effect").stream().allMatch("PRESUMED_BREAK"::equals));
        story(
                "NAT-2",
                "presumption_of_break",
                (c, e) -> trips(c, "naturalization.trip-effect").contains("PRESUMED_BREAK"));
        story(
                "NAT-2",
                "continuity_broken",
                (c, e) -> trips(c, "naturalization.trip-effect").contains("BREAK"));
        story(
                "NAT-2",
                "broken",
                (c, e) -> trips(c, "naturalization.trip-effect").contains("BREAK"));
        story(
                "NAT-2",
                "days_of_absence_that_still_count",
                (c, e) -> new Shown(c.find("naturalization.after-break")).law("nat.after_break.absence_days"));
        story(
                "NAT-2",
                "early_filing_90_days_available",
                (c, e) -> new Shown(afterReturn(c).find("naturalization.after-break"))
                        .law("nat.after_break.early_filing"));
        story(
                "NAT-2",
                "continuity_requirement",
                (c, e) -> is(c, "naturalization.residence", "BROKEN") ? "broken" : "can be met");
        story(
                "NAT-2",
                "presumption_from_residual_absence",
                (c, e) -> is(c, "naturalization.residence", "PRESUMPTION_TO_REBUT"));
        story("NAT-2", "needs_rebuttal", (c, e) -> is(c, "naturalization.residence", "PRESUMPTION_TO_REBUT"));
        story(
                "NAT-3",
                "days_absent",
                (c, e) -> trips(c, "naturalization.days-absent").stream()
                        .mapToInt(Integer::parseInt)
                        .sum());
        story("NAT-3", "presence_met", (c, e) -> is(c, "naturalization.presence", "MET"));
        story("NAT-3", "physical_presence_met", (c, e) -> is(c, "naturalization.presence", "MET"));
        story(
                "NAT-3",
                "physical_presence_measured_to",
                (c, e) -> new Shown(c.find("naturalization.presence-days")).law("nat.presence.measured_to"));
        story(
                "NAT-3",
                "continuous_residence_measured_to",
                (c, e) -> new Shown(afterReturn(c).find("naturalization.residence")).law("nat.residence.measured_to"));
    }

    private ExpectedStories() {}

    static @Nullable BiFunction<Case, Object, Object> of(String rule, String word) {
        if (Law.rulebook().rule(word).isPresent()) return (c, expected) -> exactly(c, word, expected);
        return STORIES.get(rule + " " + word);
    }

    private static void story(String rule, String word, BiFunction<Case, Object, Object> story) {
        STORIES.put(rule + " " + word, story);
    }

    /// A rule's own id: a value it settles on, or `{ open: [...], asks: [...] }`, or `{ referred: [...] }`.
    private static Object exactly(Case c, String rule, Object expected) {
        return new Shown(c.find(rule)).against(expected);
    }

    private static Shown deadline(Case c, String rule) {
        return new Shown(c.find(
                switch (rule) {
                    case "ASY-1" -> "asylum.one-year-deadline";
                    case "RMV-2" -> "removal.reopen-deadline";
                    case "RMV-4" -> "removal.appeal-deadline";
                    default -> "notice.response-deadline";
                }));
    }

    private static boolean is(Case c, String rule, String value) {
        return new Shown(c.find(rule)).comesTo(value);
    }

    /// The expected words themselves, if they mean what was found.
    private static Object words(Case c, String rule, Object expected, Map<String, String> meaning) {
        List<String> found = new Shown(c.find(rule)).possible();
        boolean fits = found.size() == 1
                && java.util.regex.Pattern.compile(meaning.getOrDefault(found.getFirst(), "nothing"))
                        .matcher(String.valueOf(expected).toLowerCase(Locale.ROOT))
                        .find();
        return fits ? expected : found;
    }

    private static Object filingDate(Case c, Object expected) {
        List<String> filed = new Shown(c.find("asylum.filed-on")).possible();
        List<LocalDate> meant = switch (String.valueOf(expected)) {
            case "mailing date" -> c.days("asylum.mailed.date", Thing.CLIENT);
            case "receipt date", "received date" -> c.days("asylum.received.date", Thing.CLIENT);
            default -> List.of(LocalDate.parse(String.valueOf(expected)));
        };
        return filed.equals(meant.stream().map(LocalDate::toString).toList()) ? expected : filed;
    }

    private static boolean hasCome(Case c, String rule) {
        return new Shown(c.find(rule)).possible().stream().allMatch(day -> day.compareTo(c.today.toString()) <= 0);
    }

    /// How many days the court's number and the count of the record are apart.
    private static int apart(Case c) {
        var numbers = Pattern.compile("\\d+")
                .matcher(new Shown(c.find("asylum.clock-against-court"))
                        .possible()
                        .getFirst());
        List<Integer> both = numbers.results()
                .map(number -> Integer.parseInt(number.group()))
                .limit(2)
                .toList();
        return Math.abs(both.getFirst() - both.getLast());
    }

    private static boolean stands(Case c) {
        return new Shown(c.find("asylum.work-permit-grant-from")).toString().contains("stopped");
    }

    private static boolean inTime(Case c, String rule) {
        LocalDate received = c.kept("received");
        return new Shown(c.find(rule)).possible().stream().allMatch(day -> !received.isAfter(LocalDate.parse(day)));
    }

    private static int unlawfulDays(Case c) {
        return stays(c, "presence.unlawful-days").stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static boolean anyStay(Case c, String rule, Predicate<String> is) {
        return stays(c, rule).stream().anyMatch(is);
    }

    private static String bar(Case c, String expected) {
        List<String> bars = stays(c, "presence.reentry-bar");
        String worst = bars.contains("TEN_YEARS") ? "10" : bars.contains("THREE_YEARS") ? "3" : "none";
        return expected.startsWith(worst) ? expected : worst;
    }

    private static List<String> stays(Case c, String rule) {
        return each(c, Thing.Kind.ARRIVAL, rule);
    }

    private static List<String> trips(Case c, String rule) {
        return each(c, Thing.Kind.TRIP, rule);
    }

    private static List<String> each(Case c, Thing.Kind kind, String rule) {
        return c.each(kind).stream()
                .map(thing -> new Shown(c.find(rule, thing)).possible())
                .map(values -> values.isEmpty() ? "nothing" : values.getLast())
                .toList();
    }

    /// A case with a trip, where the example speaks of trips without naming one.
    private static Case afterReturn(Case c) {
        Thing trip = Thing.of(Thing.Kind.TRIP, 1);
        return c.usually("trip.left.date", trip, "2017-01-10").usually("trip.returned.date", trip, "2018-02-10");
    }

    private static Object warned(Case c, Object expected) {
        List<String> told = new Shown(c.find("removal.appeal-deadline"))
                .rows().stream().map(row -> row.value() + "-day " + row.note()).toList();
        List<String> words = List.of(String.valueOf(expected).split("[^\\w-]+"));
        boolean fits = told.stream()
                .anyMatch(row ->
                        words.stream().filter(word -> word.matches(".*\\d.*")).allMatch(row::contains));
        return fits ? expected : told;
    }
}
