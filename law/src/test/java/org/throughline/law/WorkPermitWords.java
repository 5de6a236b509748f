package org.throughline.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.fact.Thing;

/// Examples of work permits (EAD-1 to EAD-3). An example speaks of one card and of the request for the next.
final class WorkPermitWords implements ExampleWords {
    private static final Thing CARD = Thing.of(Thing.Kind.CARD, 1);
    private static final WordTable WORDS = WordTable.of("""
            ead.category: category, old_category, card_category, category_old, category_on_card, current_category, ead_category
            ead.request.category: new_category, category_new, renewal_category, category_on_renewal, i765_category, requested_category
            validTo: card_expires, expires, expiry, card_expiry, ead_expires, ead_expiry, card_expired, ead_valid_to, valid_to, card_valid_to, card_expiration, ead_expiration
            validFrom: card_valid_from, valid_from, issued
            ead.request.filed.date: renewal_filed, filed, i765_filed, filed_on, renewal_received, i765_received, filing_date, renewal_receipt_date, received
            ead.i94Until.date: i94_expires, i94_until, i94_expiry, i94_admit_until, i94_valid_until
            ead.request.inRegistration: during_reregistration, in_reregistration, re_registration_period, during_registration
            ead.tpsEnds.date: tps_until, tps_ends, tps_end, designation_ends, tps_designation_until, tps_designation_ends
            ead.tpsNotice.until.date: notice_extends_to, tps_notice_extends_to, federal_register_extends_to, fr_notice_until, tps_notice_until, notice_extended_to
            ead.request.decided.date: decided, decided_on, decision_date
            """, """
            card.work-permit-extension-days: auto_extension_days, extension_days, auto_extension, automatic_extension_days, days, extension
            card.work-permit-until: extended_to, extension_until, extended_until, auto_extended_to, work_authorized_until, valid_until, extension_ends, ends, ended, authorized_until, last_day, until
            card.work-permission: work_permission, verdict, work_authorization
            card.work-permit-renew-from: renew_from, earliest_renewal, earliest_filing, file_from, renewal_opens, window_opens, opens, earliest_file_date, renewal_window_opens, earliest
            card.work-permit-renew-by: renew_by, file_by, deadline, latest_filing, last_day_to_file
            card.work-permit-reminder: next_alert, reminder, alert
            card.work-permit-longest: max_validity, maximum_validity, validity, validity_max, longest_validity
            """);

    private static final Pattern NONE = Pattern.compile("(?i)none|no extension|not extended|no");

    /// Who is meant, in words, and the code on the card.
    private static final Map<String, String> CODES = Map.of(
            "parole", "C11",
            "refugee", "A03",
            "asylee", "A05",
            "pending asylum", "C08",
            "tps", "A12",
            "adjustment", "C09",
            "aos", "C09",
            "cancellation", "C10",
            "daca", "C33");

    @Override
    public Set<String> rules() {
        return Set.of("EAD-1", "EAD-2", "EAD-3");
    }

    @Override
    public Map<String, Object> found(Example example) {
        var c = new Case("EAD");
        Map<String, Object> inputs = new LinkedHashMap<>(example.inputs());
        inputs.replaceAll((word, value) -> word.contains("category") ? code(String.valueOf(value)) : value);
        Map<String, Object> left =
                WORDS.say(c, new Example(example.id(), example.rule(), inputs, example.expected(), example.words()));
        left.forEach((word, value) -> tell(c, word, value));
        fill(c, left);
        Map<String, Object> found = WORDS.found(c, example);
        example.expected().forEach((word, expected) -> {
            if (expected instanceof List<?> alerts && word.startsWith("alert"))
                found.put(word, alerts(c, alerts.size()));
            boolean none =
                    expected == null || NONE.matcher(String.valueOf(expected)).matches();
            if (none && new Shown(c.find("card.work-permit-extension-days")).comesTo("0")) found.put(word, expected);
        });
        return found;
    }

    private static String code(String words) {
        return CODES.entrySet().stream()
                .filter(code -> words.toLowerCase(Locale.ROOT).contains(code.getKey())
                        && !words.matches(".*[ACac]\\)?\\(?\\d.*"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(words);
    }

    private static void tell(Case c, String word, Object value) {
        if (word.contains("pending")) {
            boolean over = "false".equals(String.valueOf(value)) || "no".equals(value);
            c.day("ead.request.filed.date", CARD)
                    .filter(_ -> over)
                    .ifPresent(filed -> decided(c, "approved", filed.plusDays(1).toString()));
            return;
        }
        switch (word) {
            case "timely", "decision" -> {} // said by the days
            case "denied", "denied_on", "denial", "denial_date", "renewal_denied" -> decided(c, "denied", value);
            case "approved", "approved_on", "approval_date" -> decided(c, "approved", value);
            case "renewal" -> WordTable.say(c, "ead.request.filed", value);
            default -> throw new IllegalArgumentException("no meaning is known for the input word " + word);
        }
    }

    private static void decided(Case c, String how, Object value) {
        boolean day = ExampleValues.isDay(value);
        if (!day && !ExampleValues.yes(value)) return;
        c.say("ead.request.decision", CARD, how);
        if (day) c.say("ead.request.decided.date", CARD, value);
    }

    /// An example that does not say otherwise speaks of a request in time, for the same category, still
    /// pending.
    private static void fill(Case c, Map<String, Object> left) {
        boolean late = left.containsKey("timely") && !ExampleValues.yes(left.get("timely"));
        c.day("ead.request.filed.date", CARD)
                .ifPresent(filed -> c.usually("validTo", CARD, late ? filed.minusDays(1) : filed.plusDays(30)));
        if (late) c.day("validTo", CARD).ifPresent(end -> c.usually("ead.request.filed.date", CARD, end.plusDays(1)));
        for (String given : List.of("ead.category", "ead.request.category"))
            for (String other : List.of("ead.category", "ead.request.category"))
                if (c.says(given, CARD) && !c.says(other, CARD)) c.say(other, CARD, c.text(given, CARD));
        c.usually("ead.request.filed", CARD, c.says("ead.request.filed.date", CARD))
                .usually("ead.request.decision", CARD, "pending")
                .usually("ead.request.inRegistration", CARD, !late)
                .usually("ead.tpsNotice", CARD, c.says("ead.tpsNotice.until.date", CARD))
                .usually("ead.tpsEnds.date", CARD, "2099-12-31")
                .usually("ead.i94Until.date", CARD, "2099-12-31");
    }

    /// The days on which the office is reminded, one after the other.
    private static List<String> alerts(Case c, int count) {
        LocalDate end = c.day("validTo", CARD).orElseThrow();
        c.today = end.minusYears(1);
        var alerts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            LocalDate next = LocalDate.parse(
                    new Shown(c.find("card.work-permit-reminder")).possible().getFirst());
            alerts.add(next.toString());
            c.today = next;
        }
        return alerts;
    }
}
