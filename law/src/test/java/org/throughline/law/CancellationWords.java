package org.throughline.law;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.Thing;
import org.throughline.rule.Explanation;
import org.throughline.rule.Outcome;
import org.throughline.rule.Step;

/// Examples of cancellation (COR-A, COR-B, COR-V). Without other words nothing broke or stopped the count.
final class CancellationWords implements ExampleWords {
    private static final Thing ARRIVAL = Thing.of(Thing.Kind.ARRIVAL, 1);
    private static final Thing PROCEEDING = Thing.of(Thing.Kind.PROCEEDING, 1);
    private static final Thing CHILD = Thing.of(Thing.Kind.PERSON, 1);
    private static final LocalDate SOME_DAY = LocalDate.of(2010, 1, 10);

    @Override
    public Set<String> rules() {
        return Set.of("COR-A", "COR-B", "COR-V");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        Case c = CancellationCase.of(in);
        boolean vawa = example.rule().equals("COR-V");
        boolean resident = example.rule().equals("COR-A");
        var stops = new Shown(c.find("cancellation.time-stops"));
        String years = resident
                ? "cancellation.seven-year-date"
                : vawa ? "cancellation.three-year-date" : "cancellation.ten-year-date";
        String element = resident
                ? "cancellation.residence-seven-years"
                : vawa ? "cancellation.three-years" : "cancellation.ten-years";
        return new Meanings()
                .when("final_order", () -> !stops.says("did not stop the count"))
                .when(
                        "nta_stops|stop_?time$|stop_time_(rule|trig)|clock_stop",
                        () -> vawa ? !new Shown(c.find(years)).says("does not stop these three") : stopsAtNotice(c))
                .like("(stops?|ends?)(_on|_date)?$|stopped|ended", expected -> as(stops, expected))
                .when("aggregate|total_days|sum", () -> sum(c))
                .like("broken_?by", expected -> brokenBy(c, vawa, expected))
                .when("break_date|restart|presence_from|from_date|starts", () -> from(c, vawa))
                .when("broken|break", () -> isBroken(c, vawa))
                .when(
                        "age_?out|turns_21|21st",
                        () -> Meanings.value(new Shown(c.find("cancellation.child-until", CHILD))))
                .when("qualif", () -> met(c, "cancellation.qualifying-relative"))
                .when(
                        "five_year.*date|lpr.*date",
                        () -> Meanings.value(new Shown(c.find("cancellation.five-year-date"))))
                .when("five_years|lpr_5|lpr_years", () -> met(c, "cancellation.resident-five-years"))
                .when(
                        "(seven|ten|three|7|10|3)_?year.*date|date_reached|reached_on|date$",
                        () -> Meanings.value(new Shown(c.find(years))))
                .when("seven_years|ten_years|three_years|years|presence|residence|met|accrued", () -> met(c, element))
                .like("eligible|outcome|verdict", expected -> verdict(c, example.rule(), expected))
                .of(example);
    }

    /// The days of all absences together.
    private static long sum(Case c) {
        return c.each(Thing.Kind.TRIP).stream()
                .mapToLong(trip -> ChronoUnit.DAYS.between(
                        c.day("trip.left.date", trip).orElseThrow(),
                        c.day("trip.returned.date", trip).orElseThrow()))
                .sum();
    }

    /// Where presence begins. Lengths in days say how many days count, so the reading that takes them as they are
    /// holds.
    private static String from(Case c, boolean vawa) {
        Shown from = new Shown(c.find(vawa ? "cancellation.three-year-date" : "cancellation.presence-from"));
        String day = from.finding().explanation().worlds().stream()
                .filter(world -> from.possible().size() == 1 || takesDaysAsTheyAre(world))
                .map(world -> ((Outcome.Value) world.outcome()).value())
                .map(Shown::value)
                .findFirst()
                .orElseThrow();
        return vawa ? LocalDate.parse(day).minus(Period.ofYears(3)).toString() : day;
    }

    private static boolean isBroken(Case c, boolean vawa) {
        return !from(c, vawa).equals(c.day("entry.date", ARRIVAL).orElseThrow().toString());
    }

    /// An absence, where one broke it, in whatever words.
    private static Object brokenBy(Case c, boolean vawa, Object expected) {
        boolean absence = String.valueOf(expected).matches("(?i).*(absen|trip|depart|days|return).*");
        return isBroken(c, vawa) ? (absence ? expected : from(c, vawa)) : "none";
    }

    private static boolean takesDaysAsTheyAre(Explanation.World world) {
        return world.steps().stream()
                .anyMatch(step -> step instanceof Step.FromReading reading
                        && String.valueOf(reading.reading()).equals("LEAVING_OR_RETURN_COUNTS"));
    }

    private static boolean stopsAtNotice(Case c) {
        return !new Shown(c.find("hearing.stop-time", PROCEEDING)).possible().equals(List.of("none"));
    }

    private static boolean met(Case c, String element) {
        return new Shown(c.find(element)).comesTo("MET");
    }

    /// A day, as exact as the example writes it.
    private static Object as(Shown stops, Object expected) {
        Object found = Meanings.value(stops);
        boolean fits = String.valueOf(expected).matches("\\d{4}(-\\d{2})?")
                && found.toString().startsWith(expected.toString());
        return fits ? expected : found;
    }

    /// Never "yes": all points together, or that a lawyer must look.
    private static Object verdict(Case c, String rule, Object expected) {
        List<String> elements = switch (rule) {
            case "COR-A" ->
                List.of(
                        "cancellation.resident-five-years",
                        "cancellation.residence-seven-years",
                        "cancellation.no-aggravated-felony");
            case "COR-B" ->
                List.of(
                        "cancellation.ten-years",
                        "cancellation.no-listed-crime",
                        "cancellation.qualifying-relative",
                        "cancellation.hardship");
            default ->
                List.of("cancellation.three-years", "cancellation.no-listed-crime", "cancellation.hardship-of-family");
        };
        List<Shown> points =
                elements.stream().map(point -> new Shown(c.find(point))).toList();
        if (points.stream()
                .anyMatch(point -> point.isSettled() && point.possible().equals(List.of("NOT_MET")))) return false;
        return points.stream()
                .filter(Shown::isReferred)
                .findFirst()
                .map(point -> Meanings.lawyer(point, expected))
                .orElse(true);
    }
}
