package org.throughline.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.Thing;

/// Examples of time to leave (VD-1, VD-2). Without other words the person was warned, could have left, and stayed.
final class DepartureWords implements ExampleWords {
    private static final Thing ORDER = Thing.of(Thing.Kind.ORDER, 1);

    @Override
    public Set<String> rules() {
        return Set.of("VD-1", "VD-2");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        boolean early = in.says("kind|stage|type|when", "pre|before|master|\\ba\\b|prehearing")
                || in.like("120|pre_?conclusion").isPresent();
        int days =
                in.number("^(vd_)?(days|period)(_days|_granted)?$|days_granted").orElse(early ? 120 : 60);
        Optional<LocalDate> last = Meanings.day(in, "last_day|period_end|expire|ends|ended|depart_by|deadline");
        var c = new Case("VD")
                .say("order.outcome", ORDER, "voluntary departure")
                .say("departure.stage", ORDER, early ? "before the end" : "at the end")
                .say("departure.days", ORDER, days)
                .say(
                        "departure.couldNot",
                        ORDER,
                        in.yes("vawa|abuse|involuntary|could_not").orElse(false))
                .say("departure.warned", ORDER, in.yes("warn").orElse(true));
        LocalDate granted = last.map(day -> day.minusDays(days))
                .or(() -> Meanings.day(in, "grant|order|decision"))
                .orElse(LocalDate.of(2024, 3, 4));
        c.say("order.date", ORDER, granted);
        var deadline = new Shown(c.find("departure.last-day"));
        LocalDate end = deadline.possible().isEmpty()
                ? granted.plusDays(days)
                : LocalDate.parse(deadline.possible().getLast());
        Optional<LocalDate> motion = Meanings.day(in, "motion|mtr|petition|pfr");
        Optional<LocalDate> left = Meanings.day(in, "^(departed|left|exit)");
        boolean leftInTime = left.map(day -> !day.isAfter(end))
                .orElse(Meanings.yes(in, "^(departed|left)").orElse(false));
        c.say("departure.left", ORDER, leftInTime).say("departure.motion", ORDER, motion.isPresent());
        motion.ifPresent(day -> c.say("departure.motion.date", ORDER, day));
        c.today = in.day("as_of|today").orElse(end.plusDays(1));
        var penalty = new Shown(c.find("departure.penalty-until"));
        return new Meanings()
                .when("counted", deadline::counted)
                .when("bond", () -> Meanings.value(new Shown(c.find("departure.bond-deadline"))))
                .when(
                        "fine|civil",
                        () -> List.of(penalty.law("vd.penalty.fine_least"), penalty.law("vd.penalty.fine_most")))
                .when("terminat|ends_vd|vd_ended", () -> penalty.says("ended the time to leave"))
                .when(
                        "timely|in_time",
                        () -> motion.or(() -> left)
                                .map(day -> !day.isAfter(end))
                                .orElseThrow())
                .when("presence", () -> new Shown(yearBefore(in).find("departure.year-before-notice")).comesTo("MET"))
                .when("max|allowed_days|period_days", () -> deadline.law(early ? "vd.pre" : "vd.post"))
                .when("(penalt|bar|ineligib|until).*(until|date|end)|until", () -> Meanings.value(penalty))
                .when("penalt|barred|ineligible", () -> !penalty.possible().equals(List.of("none")))
                .like("outcome|verdict", expected -> Meanings.lawyer(new Shown(c.find("departure.motion")), expected))
                .when("last_day|deadline|by$|effective|depart", () -> Meanings.value(deadline))
                .of(example);
    }

    /// So many months or years here before the notice to appear.
    private static Case yearBefore(Inputs in) {
        LocalDate served = Meanings.day(in, "nta|served").orElse(LocalDate.of(2024, 6, 3));
        int months = in.number("month").orElseGet(() -> 12 * in.number("year").orElse(0));
        return new Case("VD")
                .say("departure.askedAt", Thing.CLIENT, "at the end")
                .say("nta.servedDate", Thing.of(Thing.Kind.PROCEEDING, 1), served)
                .say(
                        "entry.date",
                        Thing.of(Thing.Kind.ARRIVAL, 1),
                        Meanings.day(in, "arriv|entry|entered").orElse(served.minusMonths(months)))
                .say("complete.arrival", Thing.CLIENT, true)
                .say("complete.trip", Thing.CLIENT, true)
                .say("complete.proceeding", Thing.CLIENT, true);
    }
}
