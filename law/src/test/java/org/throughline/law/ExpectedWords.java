package org.throughline.law;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The one table from the words for what is expected to what the rules give. Each entry gives what was found, as the
/// example would write it.
final class ExpectedWords {
    /// Words that mean the answer of one rule, by rule id of the rules page.
    private static final Map<String, Map<String, String>> RULES = Map.of(
            "ASY-1",
                    Map.of(
                            "deadline", "asylum.one-year-deadline",
                            "effective_deadline", "asylum.one-year-deadline",
                            "last_day", "asylum.one-year-deadline",
                            "file_by", "asylum.one-year-deadline"),
            "ASY-2",
                    Map.ofEntries(
                            Map.entry("days_elapsed", "asylum.clock-days"),
                            Map.entry("days_on_clock", "asylum.clock-days"),
                            Map.entry("clock_days", "asylum.clock-days"),
                            Map.entry("excuse_by", "asylum.interview-excuse-by"),
                            Map.entry("excuse_due", "asylum.interview-excuse-by"),
                            Map.entry("excuse_deadline", "asylum.interview-excuse-by"),
                            Map.entry("file_date", "asylum.work-permit-file-from"),
                            Map.entry("file_from", "asylum.work-permit-file-from"),
                            Map.entry("earliest_filing", "asylum.work-permit-file-from"),
                            Map.entry("ead_file_date", "asylum.work-permit-file-from"),
                            Map.entry("earliest_i765", "asylum.work-permit-file-from"),
                            Map.entry("earliest_i765_filing", "asylum.work-permit-file-from"),
                            Map.entry("may_file_from", "asylum.work-permit-file-from"),
                            Map.entry("grant_date", "asylum.work-permit-grant-from"),
                            Map.entry("grant_from", "asylum.work-permit-grant-from"),
                            Map.entry("earliest_grant", "asylum.work-permit-grant-from")),
            "UP-1",
                    Map.of(
                            "first_day_of_unlawful_presence", "presence.unlawful-from",
                            "first_day", "presence.unlawful-from",
                            "accrual_starts", "presence.unlawful-from",
                            "unlawful_presence_starts", "presence.unlawful-from"),
            "UP-2",
                    Map.of(
                            "bar_until", "presence.bar-ends",
                            "until", "presence.bar-ends",
                            "bar_ends", "presence.bar-ends",
                            "first_day_of_unlawful_presence", "presence.unlawful-from"),
            "RMV-2", Map.of("deadline", "removal.reopen-deadline", "effective_deadline", "removal.reopen-deadline"),
            "RMV-4",
                    Map.of(
                            "deadline", "removal.appeal-deadline",
                            "effective_deadline", "removal.appeal-deadline",
                            "due", "removal.appeal-deadline",
                            "warn10", "removal.appeal-alert",
                            "alert", "removal.appeal-alert"),
            "USCIS-1",
                    Map.of(
                            "due", "notice.response-day",
                            "deadline", "notice.response-day",
                            "effective_deadline", "notice.response-day",
                            "response_due", "notice.response-day"),
            "NAT-1",
                    Map.of(
                            "five_year_date", "naturalization.residence-complete",
                            "three_year_date", "naturalization.residence-complete",
                            "earliest_filing", "naturalization.earliest-filing",
                            "earliest_filing_date", "naturalization.earliest-filing",
                            "lpr_since", "status.asylee-resident-since"),
            "FOIA-1",
                    Map.of(
                            "due", "records.foia-answer-due",
                            "due_date", "records.foia-answer-due",
                            "dueDate", "records.foia-answer-due",
                            "deadline", "records.foia-answer-due"));

    private static final Map<String, String> NAT_2_AND_3 = Map.ofEntries(
            Map.entry("four_years_and_one_day", "naturalization.after-break"),
            Map.entry("two_years_and_one_day", "naturalization.after-break"),
            Map.entry("five_years_from_return_minus_90", "naturalization.new-period"),
            Map.entry("three_years_from_return_minus_90", "naturalization.new-period"),
            Map.entry("required_days_uscis", "naturalization.presence-required"),
            Map.entry("required_days", "naturalization.presence-required"),
            Map.entry("days_present", "naturalization.presence-days"),
            Map.entry("presence_days", "naturalization.presence-days"));

    private ExpectedWords() {}

    /// What the rules give for a word; empty text where it is just what is expected.
    static String found(Case c, Example example, String word, Object expected) {
        String rule = rule(example.rule(), word);
        if (rule != null && (expected instanceof String || expected instanceof Integer)) {
            var shown = new Shown(c.find(rule));
            return shown.comesTo(String.valueOf(expected)) || atTheCap(rule, shown, expected) ? "" : shown.toString();
        }
        BiFunction<Case, Object, Object> check = ExpectedStories.of(example.rule(), word);
        if (check == null) return "no meaning is known for the expected word " + word;
        String found = plain(check.apply(c, expected));
        return found.equals(plain(expected)) ? "" : found;
    }

    private static @Nullable String rule(String group, String word) {
        if (Law.rulebook().rule(word).isPresent()) return null;
        String rule = RULES.getOrDefault(group, Map.of()).get(word);
        return rule == null && group.startsWith("NAT") ? NAT_2_AND_3.get(word) : rule;
    }

    /// The clock is told up to the count at which a permit may be given.
    private static boolean atTheCap(String rule, Shown shown, Object expected) {
        return rule.equals("asylum.clock-days")
                && shown.comesTo("180")
                && expected instanceof Integer days
                && days > 180;
    }

    private static String plain(Object value) {
        return String.valueOf(value);
    }
}
