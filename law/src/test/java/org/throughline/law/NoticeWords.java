package org.throughline.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.Thing;

/// Examples of the notice to appear and of a new address for the court (RMV-8, ADDR-2).
final class NoticeWords implements ExampleWords {
    private static final Thing PROCEEDING = Thing.of(Thing.Kind.PROCEEDING, 1);
    private static final Thing MOVE = Thing.of(Thing.Kind.MOVE, 1);
    private static final String LACKS = "(?i)\\b(no|without|lack\\w*|missing|tbd|to be set|omit\\w*)\\b";

    @Override
    public Set<String> rules() {
        return Set.of("RMV-8", "ADDR-2");
    }

    @Override
    public Map<String, Object> found(Example example) {
        return example.rule().equals("RMV-8") ? notice(example) : address(example);
    }

    /// Says of a notice to appear what the words of an example say of its time and place.
    static void tell(Case c, Inputs in) {
        String words = Meanings.words(in, "^(nta|notice|defect)");
        boolean lacks = words.matches(".*" + LACKS + ".*");
        boolean whole = in.yes("compliant|complete").orElse(true);
        boolean time = in.yes("^(nta_)?(has_|names_)?time(_present)?$")
                .orElse(!(lacks && words.matches("(?i).*(time|date|hour|tbd|to be set).*")));
        boolean place = in.yes("^(nta_)?(has_|names_)?place(_present)?$")
                .orElse(!(lacks && words.matches("(?i).*(place|location).*")));
        c.say("nta.namesTime", PROCEEDING, time && whole)
                .say("nta.namesPlace", PROCEEDING, place && whole)
                .say("nta.statesCharges", PROCEEDING, in.yes("charges").orElse(true))
                .say(
                        "nta.signedForDelivery",
                        PROCEEDING,
                        in.yes("certificate|signed").orElse(true));
    }

    private static Map<String, Object> notice(Example example) {
        Inputs in = Inputs.of(example);
        var c = new Case("RMV");
        tell(c, in);
        Meanings.day(in, "served|service|nta_date|^nta$").ifPresent(day -> c.say("nta.servedDate", PROCEEDING, day));
        var earliest = new Shown(c.find("hearing.first-earliest"));
        var stop = new Shown(c.find("hearing.stop-time"));
        return new Meanings()
                .when("stop", () -> !stop.possible().equals(List.of("none")))
                .when("defect|missing|lacks", () -> defects(c))
                .when("too_early|too_soon", () -> isTooSoon(in, earliest))
                .when("proper|valid|lawful|allowed", () -> !isTooSoon(in, earliest))
                .when("cure|complet|mend", () -> !stop.says("a later hearing notice does not mend that"))
                .when("min|days", () -> earliest.law("nta.first_hearing_min"))
                .when("earliest|first_hearing|from|date", () -> Meanings.value(earliest))
                .of(example);
    }

    private static List<String> defects(Case c) {
        return List.of(new Shown(c.find("hearing.notice-defects"))
                .possible()
                .getFirst()
                .replaceAll("[\\[\\]]", "")
                .toLowerCase(Locale.ROOT)
                .split(", "));
    }

    private static boolean isTooSoon(Inputs in, Shown earliest) {
        LocalDate hearing = Meanings.day(in, "hearing").orElseThrow();
        return hearing.isBefore(LocalDate.parse(earliest.possible().getFirst()));
    }

    private static Map<String, Object> address(Example example) {
        Inputs in = Inputs.of(example);
        LocalDate moved = Meanings.day(in, "mov|address|change").orElseThrow();
        var deadline = new Shown(new Case("ADDR").say("move.date", MOVE, moved).find("hearing.address-deadline"));
        boolean board = in.says("forum|where|office|court", "board|bia");
        return new Meanings()
                .when("ar.?11|satisf|suffic", () -> !deadline.says("does not count for them"))
                .when("separate|two_forms", () -> deadline.says("the Board another"))
                .when(
                        "form|working|business|latest|board",
                        () -> deadline.possible().getLast())
                .when(
                        "safe|calendar|regulation|court",
                        () -> deadline.possible().getFirst())
                .when(
                        "timely|in_time",
                        () -> !Meanings.day(in, "filed|received|sent")
                                .orElseThrow()
                                .isAfter(LocalDate.parse(deadline.possible().getFirst())))
                .when("days", () -> deadline.law("eoir33.regulation"))
                .when(
                        "due|deadline|by|last_day|date",
                        () -> board
                                ? deadline.possible().getLast()
                                : deadline.possible().getFirst())
                .of(example);
    }
}
