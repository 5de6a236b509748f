package org.throughline.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.fact.Thing;

/// Examples of what can be done against an order, and of detention (RMV-1, RMV-3, RMV-5 to RMV-7).
final class OrderWords implements ExampleWords {
    private static final Thing ORDER = Thing.of(Thing.Kind.ORDER, 1);
    private static final String FILED = "filed|received|motion$|motion_date|petition_date";

    @Override
    public Set<String> rules() {
        return Set.of("RMV-1", "RMV-3", "RMV-5", "RMV-6", "RMV-7");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        return switch (example.rule()) {
            case "RMV-1" -> absence(example, in);
            case "RMV-3" -> afterFinalOrder(example, in, "removal.reconsider-deadline");
            case "RMV-5" -> afterFinalOrder(example, in, "removal.petition-deadline");
            case "RMV-6" -> fear(example, in);
            default -> bond(example, in);
        };
    }

    private static Map<String, Object> absence(Example example, Inputs in) {
        String ground = in.text("ground|basis|reason").orElse("");
        boolean noNotice = says(ground, "notice")
                || in.yes("^(no_notice|without_notice)").orElse(false)
                || !in.yes("notice_received|received_notice|proper_notice|notice_proper")
                        .orElse(true);
        boolean custody = says(ground, "custody|detention|detained|jail")
                || in.yes("custody").orElse(false);
        var c = new Case("RMV")
                .say("order.outcome", ORDER, "removed in absentia")
                .say("order.finalBy", ORDER, "person was absent")
                .say("absence.noNotice", ORDER, noNotice)
                .say("absence.inCustody", ORDER, custody)
                .say("absence.exceptional", ORDER, says(ground, "exceptional|ill|death|abuse|batter"))
                .say("absence.earlierMotion", ORDER, in.number("prior|earlier").orElse(0) > 0)
                .say("absence.warned", ORDER, in.yes("warn").orElse(false));
        Meanings.day(in, "order|absentia|decision").ifPresent(day -> c.say("order.date", ORDER, day));
        var deadline = new Shown(c.find("removal.rescind-deadline"));
        boolean anyTime = noNotice || custody;
        return new Meanings()
                .when("counted", deadline::counted)
                .when("stay", () -> deadline.says("Asking stops the removal"))
                .like("number|motions|only_one", expected -> one(expected, deadline.says("Only one such request")))
                .when("appeal|bia", () -> !deadline.says("not the way"))
                .when("period|days", () -> deadline.law("absentia.exceptional"))
                .when("bar|ineligible|relief", () -> Meanings.value(new Shown(c.find("removal.absence-bar-until"))))
                .when("timely|in_time", () -> anyTime || inTime(deadline, in))
                .when("no_(deadline|limit)|any_time", () -> anyTime && deadline.says("the law sets no last day"))
                .when("safe|180", () -> Meanings.value(deadline))
                .when(
                        "deadline|last_day|due|by$|until",
                        () -> anyTime && new Shown(c.find("removal.rescind")).isReferred()
                                ? null
                                : Meanings.value(deadline))
                .like(
                        "outcome|verdict|result",
                        expected -> Meanings.lawyer(new Shown(c.find("removal.rescind")), expected))
                .of(example);
    }

    private static Map<String, Object> afterFinalOrder(Example example, Inputs in, String rule) {
        Optional<LocalDate> officers = Meanings.day(in, "faro|reinstat|final_administrative_removal");
        var c = new Case("RMV");
        if (officers.isPresent())
            c.say("order.finalBy", ORDER, "officer made it").say("order.date", ORDER, officers.get());
        else
            c.say("order.finalBy", ORDER, "board dismissed appeal")
                    .say(
                            "order.boardDecision.date",
                            ORDER,
                            Meanings.day(in, "final|bia|board|order|decision").orElseThrow());
        var deadline = new Shown(c.find(rule));
        return new Meanings()
                .when("counted", deadline::counted)
                .when("runs_from|starts|day_0", () -> Meanings.value(new Shown(c.find("removal.final-order"))))
                .when("jurisdiction", () -> {
                    c.today = LocalDate.parse(deadline.possible().getLast()).plusDays(1);
                    return !new Shown(c.find("removal.petition")).isReferred();
                })
                .when("stay", () -> !deadline.says("does not stop the removal"))
                .when("toll|extend", () -> !deadline.says("no motion stops this time"))
                .when("protective", () -> deadline.says("File to protect"))
                .like("number|one_motion", expected -> one(expected, deadline.says("The law allows one")))
                .when("period|days", () -> deadline.law(rule.contains("petition") ? "pfr" : "mtr.reconsider"))
                .when("timely|in_time", () -> inTime(deadline, in))
                .when("deadline|last_day|due|by$|safe|until", () -> Meanings.value(deadline))
                .of(example);
    }

    private static Map<String, Object> fear(Example example, Inputs in) {
        var c = new Case("RMV")
                .say("fear.reviewAsked", Thing.CLIENT, in.yes("asked|request").orElse(true))
                .say("fear.kind", Thing.CLIENT, in.says("kind|fear_type", "reasonable") ? "reasonable" : "credible")
                .say(
                        "fear.denied.date",
                        Thing.CLIENT,
                        Meanings.day(in, "negative|denied|finding|cf_|decision").orElseThrow());
        var review = new Shown(c.find("removal.fear-review-latest"));
        return new Meanings()
                .when("max|period|days$", () -> review.law("cf.ij_review_max"))
                .when("timely|in_time", () -> inTime(review, in))
                .like("outcome|verdict", expected -> Meanings.lawyer(review, expected))
                .when("by|latest|deadline|date|until", () -> Meanings.value(review))
                .of(example);
    }

    private static Map<String, Object> bond(Example example, Inputs in) {
        var c = new Case("RMV")
                .say("bond.cameWithoutAdmission", Thing.CLIENT, in.says("entry|manner|status", "ewi|without"))
                .say("crime.any", Thing.CLIENT, in.like("convict|crime|arrest").isPresent())
                .say("bond.decided", Thing.CLIENT, in.like("prior_bond|earlier").isPresent());
        var bond = new Shown(c.find("removal.bond"));
        return new Meanings()
                .when("minimum|amount|least", () -> bond.law("bond.minimum"))
                .like(".", expected -> Meanings.lawyer(bond, expected))
                .of(example);
    }

    /// "One" may be asked as a number.
    private static Object one(Object expected, boolean one) {
        return expected instanceof Integer ? (one ? 1 : "more than one") : one;
    }

    private static boolean inTime(Shown deadline, Inputs in) {
        LocalDate filed = filed(in);
        return deadline.possible().stream().allMatch(day -> !filed.isAfter(LocalDate.parse(day)));
    }

    /// A day, or "within 30 days of the BIA decision" that an earlier word dates: the latest day that allows.
    private static LocalDate filed(Inputs in) {
        Optional<LocalDate> day = Meanings.day(in, FILED);
        if (day.isPresent()) return day.get();
        var within = Pattern.compile(
                        "(\\d+) days (?:of|from|after).*?(bia|board|order|decision|faro).*", Pattern.CASE_INSENSITIVE)
                .matcher(in.text(FILED).orElse(""));
        if (!within.find()) throw new IllegalArgumentException("no day of filing: " + in);
        return Meanings.day(in, within.group(2)).orElseThrow().plusDays(Long.parseLong(within.group(1)));
    }

    private static boolean says(String words, String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(words).find();
    }
}
