package org.throughline.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.Thing;

/// Examples of the asylum fees (ASY-3) and of the green card after asylum or as a refugee (ASY-4). An example speaks of
/// one notice.
final class AsylumWords implements ExampleWords {
    private static final Thing NOTICE = Thing.of(Thing.Kind.NOTICE, 1);
    private static final String FILED =
            "asylum.received.date: i589_filed, i589_received, filed, filed_on, filing_date, application_filed, i589\n";
    private static final WordTable FEES = WordTable.of(FILED + """
            noticeDate: notice, notice_date, aaf_notice, aaf_notice_date, aafNotice.date, fee_notice, fee_notice_date, notice_dated, dated, notified, notified_on, annual_fee_notice
            asylum.fee.paid.date: paid_on, paid, paid_date, aaf_paid, aaf.paidOn, aaf_paid_on, fee_paid, fee_paid_on, payment_date
            asylum.fee.sentBy: forum, sent_by, agency, filed_with, pending_with
            """, """
            asylum.annual-fee-due: due, due_date, deadline, fee_due, due_by, pay_by, last_day, aaf_due, payment_due, annual_fee_due, safe
            asylum.annual-fee-amount: amount, annual_fee, fee, amount_usd, annual_fee_usd, fee_amount, aaf_amount, aaf, usd, dollars, annual_amount
            asylum.filing-fee: initial_fee, filing_fee, i589_fee, initial_amount, filing_fee_usd
            """);
    private static final WordTable GREEN_CARD = WordTable.of("""
            asylum.granted.date: asylum_granted, granted, granted_on, asylum_grant, grant_date, asylum_grant_date, asylee_since
            refugee.admitted.date: refugee_admitted, admitted, admitted_on, admitted_as_refugee, admission, admission_date, refugee_admission, arrival, arrived, entered, refugee_since, date_of_arrival, arrived_as_refugee
            i485.approved.date: approved, i485_approved, aos_approved, approval, adjustment_approved, approved_on, approval_date
            """, """
            asylee.year-here: earliest_date, earliestDate, earliest, earliest_adjustment, one_year_date, year_complete, eligible_from, adjust_from, presence_complete, file_from, earliest_filing, one_year_presence, adjustment_from
            asylee.family-by: i730_by, i730_deadline, i730_due, i730_until, follow_to_join_by, family_by, i730_file_by, derivative_deadline, i730
            """);
    private static final Set<String> RESIDENT = Set.of(
            "lpr_since",
            "lpr_date",
            "lprDateAfterApproval",
            "lpr_date_after_approval",
            "resident_since",
            "lpr_from",
            "rollback_date");
    private static final Set<String> OUTCOME =
            Set.of("outcome", "status", "result", "verdict", "standing", "timely", "in_time", "overdue");

    @Override
    public Set<String> rules() {
        return Set.of("ASY-3", "ASY-4");
    }

    @Override
    public Map<String, Object> found(Example example) {
        return example.rule().equals("ASY-3") ? fees(example) : greenCard(example);
    }

    private static Map<String, Object> fees(Example example) {
        var c = new Case("ASY-3");
        FEES.say(c, asDays(example)).forEach((word, value) -> told(c, word, value));
        boolean paid = c.says("asylum.fee.paid.date", NOTICE);
        boolean filed = c.says("asylum.received.date", Thing.CLIENT);
        c.usually("asylum.fee.asked", NOTICE, true)
                .usually("asylum.fee.sentBy", NOTICE, "USCIS")
                .usually("asylum.fee.paid", NOTICE, paid)
                .usually("asylum.applied", Thing.CLIENT, filed);
        if (!c.says("noticeDate", NOTICE)) c.usually("noticeDate", NOTICE, c.today);
        Map<String, Object> found = new HashMap<>(FEES.found(c, example));
        if (filed
                && example.expected().get("fee") instanceof Integer
                && !example.inputs().containsKey("notice"))
            found.put(
                    "fee",
                    WordTable.as(
                            new Shown(c.find("asylum.filing-fee")),
                            example.expected().get("fee")));
        example.expected().forEach((word, expected) -> {
            if (OUTCOME.contains(word)) found.put(word, outcome(c, word, expected));
            else if (word.matches("(?i).*(consequence|lost|if_missed|if_unpaid|risk).*"))
                found.put(word, says(expected, new Shown(c.find("asylum.annual-fee-due")).says("can be thrown out")));
            else if (word.matches("(?i).*(days|period|window).*"))
                found.put(word, new Shown(c.find("asylum.annual-fee-due")).law("asylum.fee.annual.due"));
        });
        return found;
    }

    /// A word for the fee may hold yes or no where others hold a day.
    private static Example asDays(Example example) {
        var inputs = new LinkedHashMap<>(example.inputs());
        for (String word : List.of("paid", "fee_paid", "aaf_paid"))
            if (inputs.get(word) instanceof Boolean paid) {
                inputs.remove(word);
                inputs.put("asylum.fee.paid", paid);
            }
        for (String word : List.of("forum", "sent_by", "agency", "filed_with", "pending_with"))
            inputs.computeIfPresent(
                    word, (_, who) -> String.valueOf(who).matches("(?i).*(court|eoir).*") ? "court" : "USCIS");
        return new Example(example.id(), example.rule(), inputs, example.expected(), example.words());
    }

    private static void told(Case c, String word, Object value) {
        switch (word) {
            case "case", "pending", "asylum_pending", "i589_pending" -> c.say("asylum.applied", Thing.CLIENT, true);
            case "unpaid" -> c.say("asylum.fee.paid", NOTICE, !ExampleValues.yes(value));
            case "date", "event_date" -> c.say("noticeDate", NOTICE, value);
            case "period_days", "fiscal_year", "kind" -> {} // the rule knows them
            default -> throw new IllegalArgumentException("no meaning is known for " + word + ": " + value);
        }
    }

    /// Paid in time is the one outcome that stands; the rest is for a lawyer, and its reason says which it is.
    private static Object outcome(Case c, String word, Object expected) {
        var standing = new Shown(c.find("asylum.annual-fee-paid"));
        String words = String.valueOf(expected).toLowerCase(Locale.ROOT);
        boolean paid = standing.comesTo("PAID_IN_TIME");
        if (word.equals("overdue") || words.contains("overdue") || words.contains("critical"))
            return says(
                    expected,
                    c.find("asylum.annual-fee-paid").answer().toString().contains("has passed"));
        if (words.equals("due") || words.contains("open"))
            return says(
                    expected,
                    c.find("asylum.annual-fee-paid").answer().toString().contains("still runs"));
        if (expected instanceof Boolean || words.contains("paid")) return says(expected, paid);
        return Meanings.lawyer(standing, expected);
    }

    private static Object says(Object expected, boolean holds) {
        if (expected instanceof Boolean) return holds;
        return holds ? expected : "not " + expected;
    }

    private static Map<String, Object> greenCard(Example example) {
        var c = new Case("ASY-4");
        var inputs = new LinkedHashMap<>(example.inputs());
        for (String list : List.of("trips", "absences"))
            if (inputs.remove(list) instanceof List<?> trips) trips(c, trips);
        GREEN_CARD
                .say(c, new Example(example.id(), example.rule(), inputs, example.expected(), example.words()))
                .forEach((word, value) -> standing(c, word, value));
        boolean refugee = c.says("refugee.admitted.date", Thing.CLIENT);
        c.usually("protection.kind", Thing.CLIENT, refugee ? "refugee" : "asylum")
                .usually("complete.trip", Thing.CLIENT, true);
        Map<String, Object> found = new HashMap<>(GREEN_CARD.found(c, example));
        example.expected().forEach((word, expected) -> {
            String rule = refugee ? "asylee.refugee-resident-since" : "status.asylee-resident-since";
            if (RESIDENT.contains(word)) found.put(word, WordTable.as(new Shown(c.find(rule)), expected));
            else if (word.matches("(?i).*measured.*|.*presence_at.*"))
                found.put(
                        word,
                        new Shown(c.find("asylee.year-here")).says("on the day it decides")
                                        && String.valueOf(expected).matches("(?i).*(decision|adjudication).*")
                                ? expected
                                : "at the decision");
        });
        return found;
    }

    private static void trips(Case c, List<?> trips) {
        for (int i = 0; i < trips.size(); i++) {
            Thing trip = Thing.of(Thing.Kind.TRIP, i + 1);
            if (trips.get(i) instanceof Map<?, ?> words)
                words.forEach((word, day) -> c.say(
                        InputWords.member(Thing.Kind.TRIP, String.valueOf(word)).orElseThrow(), trip, day));
        }
    }

    private static LocalDate began(Case c) {
        return c.day("asylum.granted.date", Thing.CLIENT)
                .or(() -> c.day("refugee.admitted.date", Thing.CLIENT))
                .orElseThrow();
    }

    private static void standing(Case c, String word, Object value) {
        switch (word) {
            case "status", "kind", "class", "basis" ->
                c.say(
                        "protection.kind",
                        Thing.CLIENT,
                        String.valueOf(value).toLowerCase(Locale.ROOT).contains("refugee") ? "refugee" : "asylum");
            case "days_abroad", "absence_days", "days_absent", "days_outside", "days_away" -> {
                Thing trip = Thing.of(Thing.Kind.TRIP, 1);
                c.say("trip.left.date", trip, began(c).plusDays(30))
                        .say(
                                "trip.returned.date",
                                trip,
                                began(c).plusDays(30L + Integer.parseInt(String.valueOf(value))));
            }
            case "asylee", "refugee" -> {
                if (ExampleValues.yes(value))
                    c.say("protection.kind", Thing.CLIENT, word.equals("asylee") ? "asylum" : "refugee");
            }
            default -> throw new IllegalArgumentException("no meaning is known for the input word " + word);
        }
    }
}
