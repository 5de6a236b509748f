package org.throughline.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.throughline.fact.Thing;
import org.throughline.rule.Parameter;

/// Examples of duties, notices and requests for records (ADDR-1, USCIS-2, I94-1, H1B-1, FOIA-2, PA-1) and of
/// the days that mail adds (TIME-4).
final class DutyWords implements ExampleWords {
    private static final Thing NOTICE = Thing.of(Thing.Kind.NOTICE, 1);
    private static final Map<String, WordTable> WORDS = Map.of(
            "ADDR-1", WordTable.of("""
                    move.date: moved, move_date, moved_on, address_from, from, new_address_from, date
                    """, """
                    address.ar11-due: due, deadline, ar11_due, ar11, file_by, safe, latest, report_by
                    address.sending: sending, send, outcome
                    """),
            "USCIS-2", WordTable.of("""
                    noticeDate: decision_date, denied, denial_date, mailed, denied_on, notice_date, decision_mailed, revoked, revoked_on, decided, dated, served, service_date, denial_mailed, revocation_mailed, denial
                    notice.mailed: served_by_mail, by_mail, mailed_service
                    notice.answerBy: filed_by, method, filing_method
                    """, """
                    notice.appeal-deadline: due, deadline, effective_deadline, appeal_due, file_by, last_day, appeal_by, motion_due, must_be_received_by, received_by
                    """),
            "I94-1", WordTable.of("""
                    admitUntil: admit_until, i94_admit_until, i94_until, i94, admitUntil, i94_expires
                    entry.date: entry, admitted, entered, arrival
                    entry.class: class, visa
                    """, """
                    status.stay-until: last_authorized_day, lastAuthorizedDay, last_day, authorized_until, stay_until, due, deadline
                    """),
            "H1B-1", WordTable.of("""
                    job.ended.date: job_end, job_ended, employment_ended, terminated, jobEnd, last_day_of_work, employment_end, termination_date
                    admitUntil: admit_until, i94_admit_until, i94_until, i94_end, i94_expires, petition_until
                    job.graceUsed: grace_used, used_before, already_used
                    entry.class: class, visa, status
                    """, """
                    status.job-grace-ends: grace_ends, graceEnds, grace_until, grace_end, last_day, until, deadline
                    """),
            "FOIA-2", WordTable.of("""
                    foia.responseDate: response, response_date, answered, responded, determination, letter_dated, response_dated, date
                    foia.agency: agency, holder, component
                    foia.appeal.received.date: appeal_received, appeal_filed, appealed
                    """, """
                    records.appeal-by: appeal_by, appealBy, due, deadline, last_day
                    records.appeal-answer-due: decision_due, appeal_decision_due, agency_decision_due, answer_due
                    """),
            "PA-1", WordTable.of("""
                    pa.amendment.received.date: received, amendment_received, request_received, amendment_request_received
                    pa.review.received.date: review_requested, review_received, appeal_received, refusal_review_requested
                    pa.citizenOrResident: citizen_or_lpr, lpr, usc_or_lpr, protected
                    foia.responseDate: response, response_date
                    foia.agency: agency
                    """, """
                    records.amendment-answer-due: ack_due, acknowledge_by, acknowledgement_due, acknowledgment_due, acknowledged_by
                    records.amendment-review-due: review_due, review_by, decision_due
                    records.amendment-right: right, covered
                    records.appeal-by: appeal_by
                    """),
            "TIME-4", WordTable.of("noticeDate: mailed, notice_date, service_date, served\n", "none: none\n"));

    /// Words for agencies and decisions.
    private static final Map<String, String> MEANS = Map.ofEntries(
            Map.entry("USCIS", "DHS"),
            Map.entry("ICE", "DHS"),
            Map.entry("CBP", "DHS"),
            Map.entry("OBIM", "DHS"),
            Map.entry("EOIR", "JUSTICE"),
            Map.entry("DOJ", "JUSTICE"),
            Map.entry("DOS", "STATE"));

    @Override
    public Set<String> rules() {
        return WORDS.keySet();
    }

    @Override
    public Map<String, Object> found(Example example) {
        if (example.rule().equals("TIME-4")) return mailed(example);
        WordTable words = Objects.requireNonNull(WORDS.get(example.rule()));
        var c = new Case(example.rule());
        Map<String, Object> inputs = new LinkedHashMap<>(example.inputs());
        for (String word : List.of("agency", "holder", "component"))
            inputs.computeIfPresent(
                    word, (_, agency) -> MEANS.getOrDefault(ExampleValues.plain(agency), String.valueOf(agency)));
        if ("D/S".equals(inputs.get("admit_until"))) {
            inputs.remove("admit_until");
            inputs.put("arrival.admittedFor", "D/S");
        }
        words.say(c, new Example(example.id(), example.rule(), inputs, example.expected(), example.words()))
                .forEach((word, value) -> tell(c, word, value));
        fill(c);
        Map<String, Object> found = words.found(c, example);
        var shown = new HashMap<>(found);
        example.expected().forEach((word, expected) -> {
            if (!found.containsKey(word)) shown.put(word, reading(c, example.rule(), word, expected));
        });
        return shown;
    }

    private static void tell(Case c, String word, Object value) {
        switch (word) {
            case "form", "kind", "decision", "type", "notice", "filing" -> decision(c, String.valueOf(value));
            case "under_order", "removal_order" -> {
                if (ExampleValues.yes(value)) c.say("order.everRemoval", Thing.CLIENT, true);
            }
            case "protected" -> c.say("address.protected", Thing.CLIENT, value);
            case "in_hiding" -> c.say("address.hides", Thing.CLIENT, value);
            case "working_days", "response_allowed_days", "period_days" -> {} // the rule knows them
            default -> throw new IllegalArgumentException("no meaning is known for the input word " + word);
        }
    }

    private static void decision(Case c, String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        if (plain.contains("paper") || plain.contains("online") || plain.contains("electronic"))
            c.say("notice.answerBy", NOTICE, words);
        else if (plain.contains("eoir") || plain.contains("i-130") || plain.contains("board"))
            c.say("notice.decision", NOTICE, "relative petition denied");
        else if (plain.contains("revo")) c.say("notice.decision", NOTICE, "revocation");
        else c.say("notice.decision", NOTICE, "denial");
    }

    private static void fill(Case c) {
        c.usually("complete.order", Thing.CLIENT, true)
                .usually("address.protected", Thing.CLIENT, false)
                .usually("address.hides", Thing.CLIENT, false)
                .usually("order.everRemoval", Thing.CLIENT, false);
        if (c.says("noticeDate", NOTICE))
            c.usually("notice.decision", NOTICE, "denial")
                    .usually("notice.mailed", NOTICE, true)
                    .usually("notice.answerBy", NOTICE, "paper");
        for (Thing arrival : c.each(Thing.Kind.ARRIVAL))
            c.usually("arrival.admittedFor", arrival, "until a day")
                    .usually("job.graceUsed", arrival, false)
                    .usually("admitUntil", arrival, "2099-12-31");
        for (Thing request : c.each(Thing.Kind.RECORDS_REQUEST)) c.usually("foia.agency", request, "DHS");
    }

    /// The earliest and the last day that any reading gives.
    private static Object reading(Case c, String rule, String word, Object expected) {
        if (!rule.equals("FOIA-2")) return "no meaning is known for the expected word " + word;
        List<String> days = new Shown(c.find("records.appeal-by")).possible();
        String plain = word.toLowerCase(Locale.ROOT);
        if (plain.contains("safe") || plain.contains("calendar")) return days.getFirst();
        if (plain.contains("working") || plain.contains("latest")) return days.getLast();
        return "no meaning is known for the expected word " + word + ": " + expected;
    }

    private static Map<String, Object> mailed(Example example) {
        var c = new Case("TIME-4");
        Map<String, Object> left = Objects.requireNonNull(WORDS.get("TIME-4")).say(c, example);
        boolean court = left.values().stream()
                .anyMatch(value -> String.valueOf(value).matches("(?i).*(eoir|court|board|bia).*"));
        LocalDate sent = c.day("noticeDate", NOTICE).orElseThrow();
        int more = Law.rulebook()
                .parameters()
                .on(new Parameter<>(court ? "time.eoir.mail_days" : "time.usc.mail_days", Integer.class), sent)
                .value();
        int days = Integer.parseInt(String.valueOf(left.getOrDefault("days", left.getOrDefault("period_days", 30))));
        LocalDate due = sent.plusDays((long) days + more);
        return Map.of("mail_days", more, "due", due, "deadline", due, "total_days", days + more);
    }
}
