package org.throughline.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.fact.Thing;
import org.throughline.vocabulary.Completeness;

/// The record that an example of cancellation describes.
final class CancellationCase {
    private static final Thing ARRIVAL = Thing.of(Thing.Kind.ARRIVAL, 1);
    private static final Thing PROCEEDING = Thing.of(Thing.Kind.PROCEEDING, 1);
    private static final Thing CHILD = Thing.of(Thing.Kind.PERSON, 1);
    private static final LocalDate SOME_DAY = LocalDate.of(2010, 1, 10);

    private CancellationCase() {}

    static Case of(Inputs in) {
        var c = new Case("COR");
        for (Thing.Kind kind : Thing.Kind.values()) c.say(Completeness.of(kind).id(), Thing.CLIENT, true);
        LocalDate arrived = Meanings.day(in, "^(arriv|entry|entered|last_arrival|presence_from)")
                .orElse(SOME_DAY);
        c.say("entry.date", ARRIVAL, arrived)
                .say(
                        "presence.sentBack",
                        Thing.CLIENT,
                        in.like("voluntary_return|sent_back").isPresent());
        c.say(
                "presence.sentBack.returned.date",
                Thing.CLIENT,
                Meanings.day(in, "returned|reentry|came_back").orElse(arrived.plusYears(2)));
        Optional<LocalDate> admitted = Meanings.day(in, "admi");
        Optional<LocalDate> resident = Meanings.day(in, "lpr|resident");
        admitted.or(() -> resident).ifPresent(day -> c.say("admission.first.date", Thing.CLIENT, day));
        resident.ifPresent(day -> c.say("residentSince", Thing.CLIENT, day));
        c.say("resident.ever", Thing.CLIENT, resident.isPresent());
        Optional<LocalDate> ordered = Meanings.day(in, "final_order|order_final|^order");
        c.say("order.everRemoval", Thing.CLIENT, ordered.isPresent())
                .say("client.circuit", Thing.CLIENT, in.number("circuit").orElse(5));
        ordered.ifPresent(day -> c.say("order.firstFinal.date", Thing.CLIENT, day));
        notice(c, in, arrived);
        crime(c, in);
        absences(c, in, arrived);
        relatives(c, in);
        in.number("presence_years|years_at_application").ifPresent(years -> c.today = arrived.plusYears(years));
        in.day("as_of|today|decision|application|filed|hearing_date").ifPresent(day -> c.today = day);
        return c;
    }

    private static void notice(Case c, Inputs in, LocalDate arrived) {
        boolean spoken = in.like("^nta|notice").isPresent();
        if (!spoken) return;
        NoticeWords.tell(c, in);
        c.say(
                "nta.servedDate",
                PROCEEDING,
                in.number("nta_served_after|nta_after_years")
                        .map(years -> arrived.plusYears(years))
                        .or(() -> Meanings.day(in, "nta|served"))
                        .orElse(arrived.plusYears(5)));
    }

    private static void crime(Case c, Inputs in) {
        Optional<LocalDate> day = Meanings.day(in, "offen[sc]e|crime|committed");
        boolean felony = in.yes("aggravated").orElse(in.says("offen[sc]e|crime|convict", "aggravated"));
        c.say(
                        "crime.any",
                        Thing.CLIENT,
                        day.isPresent() || felony || in.like("convict|arrest").isPresent())
                .say("crime.classified", Thing.CLIENT, day.isPresent() || felony)
                .say("crime.aggravatedFelony", Thing.CLIENT, felony)
                .say("crime.closesCancellation", Thing.CLIENT, day.isPresent() || felony)
                .say("crime.stopsTime", Thing.CLIENT, day.isPresent());
        day.ifPresent(committed -> c.say("crime.stopsTime.date", Thing.CLIENT, committed));
    }

    /// Lengths in days, pairs of days, or a sum that no single trip makes too long.
    private static void absences(Case c, Inputs in, LocalDate arrived) {
        boolean abuse = in.like("link|abuse|excused").isPresent();
        List<?> list = lengths(in);
        for (int i = 0; i < list.size(); i++) {
            Thing trip = Thing.of(Thing.Kind.TRIP, i + 1);
            LocalDate left = arrived.plusYears(1).plusMonths(8L * i);
            LocalDate back = left;
            if (list.get(i) instanceof Map<?, ?> pair) {
                List<LocalDate> days = pair.values().stream()
                        .filter(ExampleValues::isDay)
                        .map(day -> LocalDate.parse(String.valueOf(day)))
                        .toList();
                left = days.getFirst();
                back = days.getLast();
            } else back = left.plusDays(Integer.parseInt(String.valueOf(list.get(i))));
            c.say("trip.left.date", trip, left)
                    .say("trip.returned.date", trip, back)
                    .say("trip.becauseOfAbuse", trip, abuse);
        }
    }

    private static List<?> lengths(Inputs in) {
        Object said = in.like("absence|trip|departure").orElse(List.of());
        if (said instanceof List<?> list) return list;
        int days = Integer.parseInt(String.valueOf(said).replaceAll("\\D", ""));
        if (in.like("total|aggregate|sum|all_").isEmpty()) return List.of(days);
        int third = days / 3;
        return List.of(third, third, days - 2 * third);
    }

    private static void relatives(Case c, Inputs in) {
        Meanings.day(in, "birth|born|dob")
                .ifPresent(day -> relative(c, CHILD, Map.of("relation", "child", "birth", day)));
        if (!(in.like("relative|family").orElse(List.of()) instanceof List<?> list)) return;
        for (int i = 0; i < list.size(); i++)
            if (list.get(i) instanceof Map<?, ?> relative) relative(c, Thing.of(Thing.Kind.PERSON, i + 1), relative);
    }

    private static void relative(Case c, Thing person, Map<?, ?> said) {
        var in = new Inputs(said.entrySet().stream()
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue)));
        String relation = Meanings.words(in, "relation|kind|who|type").toLowerCase(Locale.ROOT);
        String standing = Meanings.words(in, "status|standing").toLowerCase(Locale.ROOT);
        boolean citizen = standing.isEmpty() || standing.matches(".*(usc|citizen).*");
        c.say(
                        "relative.relation",
                        person,
                        relation.matches("son|daughter") ? "child" : relation.equals("parent") ? "mother" : relation)
                .say(
                        "relative.standing",
                        person,
                        citizen ? "citizen" : standing.matches(".*(lpr|resident).*") ? "resident" : "neither")
                .say("relative.married", person, Meanings.yes(in, "married").orElse(false));
        Meanings.day(in, "birth|born|dob").ifPresent(day -> c.say("dateOfBirth", person, day));
    }
}
