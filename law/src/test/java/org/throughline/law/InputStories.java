package org.throughline.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;

/// Input words that tell a small story: several facts at once, or a day that follows from another one.
final class InputStories {
    private static final Thing ARRIVAL = Thing.of(Thing.Kind.ARRIVAL, 1);
    private static final Thing SECOND_ARRIVAL = Thing.of(Thing.Kind.ARRIVAL, 2);
    private static final Thing DELAY = Thing.of(Thing.Kind.DELAY, 1);
    private static final Thing TRIP = Thing.of(Thing.Kind.TRIP, 1);
    private static final Thing ORDER = Thing.of(Thing.Kind.ORDER, 1);
    private static final Thing NOTICE = Thing.of(Thing.Kind.NOTICE, 1);
    private static final Thing STAY = Thing.of(Thing.Kind.AUTHORIZED_STAY, 1);
    private static final LocalDate SOME_DAY = LocalDate.of(2018, 1, 10);

    /// By rule and word. Told after the plain words, so that a story can build on them.
    private static final Map<String, BiConsumer<Case, Object>> STORIES = Map.ofEntries(
            story(
                    "ASY brief_trip_on_advance_parole_return",
                    (c, v) -> c.say("entry.date", SECOND_ARRIVAL, v)
                            .say("arrival.afterAdvanceParoleTrip", SECOND_ARRIVAL, true)),
            story("ASY mailed_within_year", (c, v) -> mailed(c, ExampleValues.yes(v))),
            story(
                    "ASY received_after",
                    (c, v) -> c.say(
                            "asylum.received.date",
                            Thing.CLIENT,
                            deadline(c).plusDays(ExampleValues.yes(v) ? 10 : -10))),
            story("ASY applicant_delay_days", (c, v) -> delay(c, Integer.parseInt(String.valueOf(v)))),
            story("ASY delay_caused_by", (c, v) -> {
                delay(c, 30);
                c.say("delay.cause", DELAY, v);
            }),
            story("UP entered", (c, v) -> c.say(ExampleValues.isDay(v) ? "entry.date" : "arrival.manner", ARRIVAL, v)),
            story("UP authorized", InputStories::authorizedFor),
            story("UP ds", (c, v) -> c.say("arrival.admittedFor", ARRIVAL, "D/S")),
            story("UP i94_unexpired", (c, v) -> c.say("admitUntil", ARRIVAL, c.today.plusYears(1))),
            story(
                    "UP denied",
                    (c, v) -> c.say(
                            c.says("extension.filed.date", ARRIVAL)
                                    ? "extension.denied.date"
                                    : "status.violationFound.date",
                            ARRIVAL,
                            v)),
            story("UP eos_pending", (c, v) -> c.say("extension.result", ARRIVAL, "still pending")),
            story("UP asylum_pending", (c, v) -> c.say("asylum.applied", Thing.CLIENT, v)),
            story("UP aos_filed", (c, v) -> c.say("stay.basis", STAY, "AOS").say("stay.from.date", STAY, v)),
            story("UP aos_pending", (c, v) -> c.say("stay.over", STAY, !ExampleValues.yes(v))),
            story("UP presence", InputStories::presenceBefore),
            story(
                    "UP age",
                    (c, v) -> c.say(
                            "dateOfBirth",
                            Thing.CLIENT,
                            c.day("arrival.left.date", ARRIVAL)
                                    .orElse(c.today)
                                    .minusYears(Integer.parseInt(String.valueOf(v)))
                                    .minusMonths(1))),
            story("UP unlawful_presence_days", (c, v) -> overstay(c, ARRIVAL, v)),
            story("UP overstay_days", (c, v) -> overstay(c, ARRIVAL, v)),
            story("UP applies_for_AOS", (c, v) -> c.today = lastOf(v)),
            story(
                    "RMV in_absentia_order",
                    (c, v) -> c.say("order.date", ORDER, v).say("order.finalBy", ORDER, "person was absent")),
            story("RMV waived", InputStories::waived),
            story("RMV appeal_waived", InputStories::waived),
            story("RMV waived_appeal", InputStories::waived),
            story("RMV prior_motions", (c, v) -> c.say("reopen.earlierMotion", ORDER, !"0".equals(String.valueOf(v)))),
            story("RMV basis", (c, v) -> c.say("reopen.exception", ORDER, true)),
            story("RMV ground", (c, v) -> c.say("reopen.exception", ORDER, true)),
            story("RMV received", (c, v) -> c.keep("received", lastOf(v))),
            story("RMV filed", (c, v) -> c.keep("received", lastOf(v))),
            story("RMV appeal_received", (c, v) -> c.keep("received", lastOf(v))),
            story("RMV motion_filed", (c, v) -> c.keep("received", lastOf(v))),
            story("RMV motion_received", (c, v) -> c.keep("received", lastOf(v))),
            story("USCIS received", (c, v) -> c.keep("received", lastOf(v))),
            story("USCIS response_received", (c, v) -> c.keep("received", lastOf(v))),
            story("USCIS response_allowed_days", (c, v) -> {
                if ("30".equals(String.valueOf(v))) c.usually("notice.aboutI539", NOTICE, true);
            }),
            story("NAT absence", InputStories::absence),
            story("NAT trip", (c, v) -> c.say("trip.returned.date", TRIP, String.valueOf(v))),
            story("FOIA tolling", (c, v) -> {}));

    private InputStories() {}

    static boolean knows(String group, String word) {
        return STORIES.containsKey(group + " " + word);
    }

    static void tell(Case c, String word, Object value) {
        Objects.requireNonNull(STORIES.get(c.group + " " + word)).accept(c, value);
    }

    private static Map.Entry<String, BiConsumer<Case, Object>> story(String word, BiConsumer<Case, Object> story) {
        return Map.entry(word, story);
    }

    /// An appeal given up makes the order final at once.
    private static void waived(Case c, Object given) {
        c.say("order.appealWaived", ORDER, given);
        if (ExampleValues.yes(given)) c.usually("order.finalBy", ORDER, "appeal given up");
    }

    private static LocalDate lastOf(Object words) {
        return ExampleValues.day(String.valueOf(words)).possible().getLast();
    }

    /// "4 years + 1 day after return" and the like, from a day on.
    static LocalDate later(LocalDate from, String words) {
        LocalDate day = from;
        var parts =
                java.util.regex.Pattern.compile("(\\d+)\\s*(year|month|day)").matcher(words.toLowerCase(Locale.ROOT));
        while (parts.find()) {
            int count = Integer.parseInt(parts.group(1));
            day = switch (parts.group(2)) {
                case "year" -> day.plusYears(count);
                case "month" -> day.plusMonths(count);
                default -> day.plusDays(count);
            };
        }
        return day;
    }

    private static LocalDate deadline(Case c) {
        c.usually("entry.date", ARRIVAL, SOME_DAY);
        return c.day("entry.date", ARRIVAL).orElseThrow().plusYears(1);
    }

    private static void mailed(Case c, boolean within) {
        c.say("asylum.mailed.date", Thing.CLIENT, deadline(c).plusDays(within ? -1 : 1));
    }

    private static void delay(Case c, int days) {
        c.usually("asylum.received.date", Thing.CLIENT, SOME_DAY);
        if (days == 0) return;
        LocalDate from =
                c.day("asylum.received.date", Thing.CLIENT).orElseThrow().plusDays(20);
        c.say("delay.from.date", DELAY, from).say("delay.until.date", DELAY, from.plusDays(days));
    }

    private static void authorizedFor(Case c, Object length) {
        var stay = Period.parse(String.valueOf(length));
        List<LocalDate> entry = c.days("entry.date", ARRIVAL);
        c.say(
                "admitUntil",
                ARRIVAL,
                new Said.Within(entry.getFirst().plus(stay), entry.getLast().plus(stay)));
    }

    private static void presenceBefore(Case c, Object words) {
        LocalDate end = LocalDate.parse(String.valueOf(words).replaceAll(".*before (\\S+)$", "$1"));
        c.say("arrival.manner", ARRIVAL, "EWI")
                .say("entry.date", ARRIVAL, end.minusYears(2))
                .say("arrival.left.date", ARRIVAL, end.minusDays(1));
    }

    static void overstay(Case c, Thing arrival, Object days) {
        LocalDate until = SOME_DAY.plusYears(arrival.number());
        c.say("admitUntil", arrival, until)
                .say("arrival.left.date", arrival, until.plusDays(Integer.parseInt(String.valueOf(days))));
    }

    /// ">=1 year", "returned within 2 years", or a length such as `P7M`.
    private static void absence(Case c, Object words) {
        String length = String.valueOf(words);
        LocalDate back = length.startsWith("P")
                ? SOME_DAY.plus(Period.parse(length))
                : length.contains("within 2 years") ? SOME_DAY.plusMonths(18) : later(SOME_DAY, length);
        c.say("trip.left.date", TRIP, SOME_DAY).say("trip.returned.date", TRIP, back);
    }
}
