package org.throughline.law;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.fact.Thing;
import org.throughline.time.BusinessDays;
import org.throughline.time.FederalHolidays;
import org.throughline.time.Holiday;
import org.throughline.time.LastDay;
import org.throughline.time.Months;
import org.throughline.time.ObservedFriday;
import org.throughline.time.Office;
import org.throughline.time.Rounding;

/// Examples of counting itself (TIME-1 to TIME-3, TIME-7): what the core's counting gives, in the words of the example.
final class TimeWords implements ExampleWords {
    private static final Pattern LENGTH = Pattern.compile("(\\d+)\\s*(day|month|year)s?(.*)");
    private static final BusinessDays OPEN = BusinessDays.of(Office.ELSEWHERE, ObservedFriday.WORKDAY);

    private static final BusinessDays STRICT = BusinessDays.of(Office.ELSEWHERE, ObservedFriday.LEGAL_HOLIDAY);

    @Override
    public Set<String> rules() {
        return Set.of("TIME-1", "TIME-2", "TIME-3", "TIME-7");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Map<String, Object> in = example.inputs();
        if (in.containsKey("year"))
            return Map.of("observed", observed(Year.of(Integer.parseInt(String.valueOf(in.get("year"))))));
        if (in.containsKey("add")) return added(day(in.get("date")), String.valueOf(in.get("add")));
        if (in.containsKey("judge_set_date")) return saidBefore(day(in.get("judge_set_date")), example);
        if (!in.containsKey("due") && !in.containsKey("days")) return hearing(in, example);
        var due = LENGTH.matcher(Optional.ofNullable(in.get("due"))
                .or(() -> Optional.ofNullable(in.get("days")).map(days -> days + " days after"))
                .orElseThrow(() -> new IllegalArgumentException("no meaning is known for " + in))
                .toString());
        if (!due.matches()) throw new IllegalArgumentException("no length: " + in);
        int days = Integer.parseInt(due.group(1));
        LocalDate event = day(in.values().stream()
                .filter(value -> String.valueOf(value).matches("\\d{4}-\\d{2}-\\d{2}"))
                .findFirst()
                .orElseThrow());
        boolean before = due.group(3).contains("before");
        return before ? saidBefore(event.minusDays(days), example) : said(LastDay.after(event, days, OPEN), example);
    }

    /// A hearing whose kind says how many days before it papers are due.
    private static Map<String, Object> hearing(Map<String, Object> words, Example example) {
        var in = new Inputs(words);
        LocalDate hearing =
                in.day("hearing|date").orElseThrow(() -> new IllegalArgumentException("no hearing: " + words));
        boolean individual = words.toString().matches("(?i).*(individual|merits).*");
        Thing thing = Thing.of(Thing.Kind.HEARING, 1);
        var c = new Case("TIME")
                .say("client.detained", Thing.CLIENT, in.yes("^detained").orElse(false))
                .say("hearing.judgeNamedDay", thing, false)
                .say("hearing.kind", thing, individual ? "individual" : "master")
                .say("hearing.date", thing, hearing);
        var due = new Shown(c.find("hearing.filing-deadline"));
        return new Meanings()
                .like("outcome|verdict", expected -> Meanings.lawyer(due, expected))
                .when("days", () -> due.law(individual ? "eoir.filing.individual" : "eoir.filing.master"))
                .when("safe", () -> due.possible().getFirst())
                .when(
                        "deadline|latest|due|last_day|by$|date",
                        () -> due.possible().getLast())
                .of(example);
    }

    private static LocalDate day(@Nullable Object words) {
        return LocalDate.parse(String.valueOf(words));
    }

    /// A day before a hearing: the safe one holds however a Friday before a Saturday holiday is read.
    private static Map<String, Object> saidBefore(LocalDate counted, Example example) {
        Map<String, Object> found = said(LastDay.named(counted, OPEN), example);
        found.put("safe", LastDay.named(counted, STRICT).safe());
        return found;
    }

    private static Map<String, Object> said(LastDay last, Example example) {
        var found = new LinkedHashMap<String, Object>();
        found.put("effective_deadline", last.latest());
        found.put("deadline", last.latest());
        found.put("latest", last.latest());
        found.put("safe", last.safe());
        found.put("last_day_counted", last.counted());
        found.put("hearing_counts_as", "day 0");
        found.put(
                "falls_on",
                dayName(last.counted(), String.valueOf(example.expected().get("falls_on"))));
        return found;
    }

    private static Map<String, Object> added(LocalDate from, String length) {
        var parts = LENGTH.matcher(length.toLowerCase(Locale.ROOT));
        if (!parts.matches()) throw new IllegalArgumentException("no length: " + length);
        int count = Integer.parseInt(parts.group(1));
        Period period = switch (parts.group(2)) {
            case "year" -> Period.ofYears(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofDays(count);
        };
        return Map.of(
                "round_up", Months.plus(from, period, Rounding.UP),
                "round_down", Months.plus(from, period, Rounding.DOWN));
    }

    /// The observed days of a year's holidays that are not the holiday itself.
    private static List<LocalDate> observed(Year year) {
        return Arrays.stream(Holiday.values())
                .filter(holiday -> holiday != Holiday.INAUGURATION)
                .flatMap(holiday -> holiday.in(year).flatMap(day -> moved(holiday, day)).stream())
                .sorted()
                .toList();
    }

    private static Optional<LocalDate> moved(Holiday holiday, LocalDate day) {
        return Stream.of(day.minusDays(1), day.plusDays(1))
                .filter(other ->
                        FederalHolidays.observedOn(day, Office.ELSEWHERE).isEmpty())
                .filter(other ->
                        FederalHolidays.observedOn(other, Office.ELSEWHERE).equals(Optional.of(holiday)))
                .findFirst();
    }

    /// A day of the week, or the holiday that it is.
    static String dayName(LocalDate day, String like) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
        if (weekday.equals(like)) return weekday;
        return FederalHolidays.observedOn(day, Office.ELSEWHERE)
                .map(holiday -> ExampleValues.plain(like).contains(holiday.name()) ? like : holiday.name())
                .orElse(weekday);
    }
}
