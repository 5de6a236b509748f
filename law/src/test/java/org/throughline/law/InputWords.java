package org.throughline.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.fact.Thing;

/// The one table from the input words of examples to fact types. Examples are written by many hands, so several words
/// mean one fact; a word that stands for several facts at once is in [InputStories].
final class InputWords {
    /// Words that say what the rule itself knows, or what it does not ask.
    private static final Set<String> NOT_ASKED = Set.of(
            "period_days",
            "working_days",
            "case",
            "terminated_employment",
            "asylee",
            "continuity_broken_by_trip",
            "readmitted",
            "departed_again",
            "travel_after_filing",
            "rule",
            "visa",
            "forum",
            "nonimmigrant_status");

    private static final Map<String, String> COMMON = words("""
            client.circuit: circuit
            dateOfBirth: birth, born, dob, birth_date, date_of_birth
            work.withoutPermission: unauthorized_work, unauthorized_employment, worked_without_permission
            """);

    /// By rule: the fact, then the words for it.
    private static final Map<String, Map<String, String>> TABLE = Map.of(
            "ASY", words("""
                    entry.date: arrival, last_arrival, arrival_date, arrived, entered, entry, entry_date, last_entry, arrival.last.date, date_of_arrival, last_arrival_date
                    asylum.received.date: filed, received, i589_filed, i589_received, asylum_filed, asylum_received, filing_date, received_date, lodged, i589_lodged, i589_complete, complete, application_received
                    asylum.mailed.date: mailed, i589_mailed, mailing_date
                    asylum.mailingProved: clear_and_convincing_proof_of_mailing, mailing_proved, proof_of_mailing
                    asylum.filedWith: filed_with
                    asylum.unaccompaniedChild: unaccompanied_child, uac, unaccompanied, unaccompanied_minor
                    asylum.changedCircumstances: changed_circumstances, changed_circumstance
                    asylum.extraordinaryCircumstances: extraordinary_circumstances, extraordinary_circumstance, legal_disability, serious_illness, maintained_lawful_status
                    asylum.judgeDenied.date: ij_denied, ij_denial, ij_decision, denied, denied_by_ij, ij_denied_on
                    asylum.sentBack: remanded, board_remand, remand
                    asylum.courtClock.days: court_clock_days, court_clock, acis_days, eoir_clock, eoir_clock_days, elapsed_days, court_days, court_shows, court_system_days, clock_shown
                    asylum.courtClock.date: court_clock_date, court_clock_on, acis_date, shown_on, court_shows_on, court_clock_as_of
                    asylum.interview.missed.date: missed_interview, interview_missed, missed_interview_date, interview_date
                    asylum.mendezRojas: mendez_rojas, class_member, mendez_rojas_member
                    """),
            "UP", words("""
                    admitUntil: i94_admit_until, admit_until, i94_expired, i94_expires, i94_until, i94_expiry, i94_expiration, i94_end, authorized_until, parole_until, parole_expires
                    entry.date: entry, entry_date, admitted, admitted_on, entered_on, paroled_on
                    arrival.manner: manner, entry_manner, manner_of_entry, status
                    arrival.left.date: departed, left, exit, departure, departs, leaves, leaves_on, departed_on, departure_date, exit_date, planned_departure, if_leaves_on
                    extension.filed.date: eos_filed, cos_filed, eos_cos_filed, extension_filed
                    extension.nonFrivolous: nonfrivolous, non_frivolous
                    extension.denied.date: eos_denied, cos_denied, extension_denied
                    extension.until.date: eos_granted_until, extended_until
                    status.violationFound.date: finding, violation_found, status_violation_found, finding_of_violation, ij_finding
                    asylum.received.date: asylum_filed, asylum_received, asylum_pending_since, i589_filed
                    asylum.decided.date: asylum_denied, asylum_decided
                    nta.servedDate: nta_served, nta, nta_date
                    """),
            "RMV", words("""
                    order.date: ij_oral_decision, oral_decision, ij_decision, decision, order_date, ij_order, decision_date
                    order.sent.date: ij_decision_mailed, decision_mailed, mailed, written_decision_mailed, mailed_on, served_electronically, ij_written_decision, written_decision, electronic_notice
                    order.boardDecision.date: final_order, final_order_date, bia_decision, bia_dismissal, bia_dismissed, final_administrative_order
                    order.appealWaived: waived, appeal_waived, waived_appeal
                    """),
            "USCIS", words("""
                    notice.kind: notice, notice_kind, notice_type, kind
                    noticeDate: mailed, notice_date, issued, dated, notice_mailed, mailed_on, served
                    notice.mailed: served_by_mail, by_mail
                    rfe.dueDate: printed_due, printed_due_date, due_date_printed, notice_due_date, printed, printed_date, deadline, due, deadline_on_notice
                    notice.answerBy: form, filed_by, response_form, method, filing_method
                    notice.aboutI539: i539, about_i539
                    """),
            "NAT", words("""
                    residentSince: lpr_since, resident_since, lpr_date, lpr, lpr_from
                    naturalization.basis: basis, section
                    naturalization.filed.date: filed, n400_filed, n400_received, filing_date, filed_on
                    i485.approved.date: aos_approved, i485_approved, adjustment_approved, aos_approved_on
                    """),
            "FOIA", words("""
                    foia.received.date: received_by_proper_component, received, request_received, received_on
                    foia.unusual: unusual_circumstances, unusual, extension, extended
                    foia.paused.from.date: tolled_from, tolling_from, paused_from
                    foia.paused.until.date: tolled_until, tolled_to, tolling_until, paused_until
                    """));

    /// Lists of things, by the word for the list.
    static final Map<String, Thing.Kind> LISTS = Map.ofEntries(
            Map.entry("arrivals", Thing.Kind.ARRIVAL),
            Map.entry("entries", Thing.Kind.ARRIVAL),
            Map.entry("stays", Thing.Kind.ARRIVAL),
            Map.entry("trips", Thing.Kind.TRIP),
            Map.entry("absences", Thing.Kind.TRIP),
            Map.entry("delays", Thing.Kind.DELAY),
            Map.entry("delay", Thing.Kind.DELAY),
            Map.entry("orders", Thing.Kind.ORDER),
            Map.entry("notices", Thing.Kind.NOTICE),
            Map.entry("proceedings", Thing.Kind.PROCEEDING),
            Map.entry("authorized_stays", Thing.Kind.AUTHORIZED_STAY),
            Map.entry("authorized_periods", Thing.Kind.AUTHORIZED_STAY));

    /// Words inside the entries of such a list.
    private static final Map<Thing.Kind, Map<String, String>> MEMBERS = Map.of(
            Thing.Kind.ARRIVAL, words("""
                    entry.date: entry, date, arrival, entered, on, arrived
                    admitUntil: admit_until, i94, authorized_until
                    arrival.left.date: exit, departed, left, departure
                    arrival.manner: manner
                    arrival.afterAdvanceParoleTrip: brief_advance_parole_trip, advance_parole_return
                    """),
            Thing.Kind.TRIP, words("""
                    trip.left.date: depart, departed, departure, left, from, out
                    trip.returned.date: return, returned, back, to, in
                    """),
            Thing.Kind.DELAY, words("""
                    delay.from.date: from, start, begin
                    delay.until.date: to, until, end
                    delay.cause: cause, caused_by, by
                    """),
            Thing.Kind.AUTHORIZED_STAY, words("""
                    stay.from.date: from, filed
                    stay.until.date: until, to
                    stay.basis: basis, kind
                    """));

    private InputWords() {}

    /// The fact that a word means in examples of a rule, if it means just one.
    static Optional<String> fact(String group, String word) {
        if (Case.isFact(word)) return Optional.of(word);
        return Optional.ofNullable(TABLE.getOrDefault(group, Map.of()).get(word))
                .or(() -> Optional.ofNullable(COMMON.get(word)));
    }

    static Optional<String> member(Thing.Kind kind, String word) {
        if (Case.isFact(word)) return Optional.of(word);
        return Optional.ofNullable(MEMBERS.getOrDefault(kind, Map.of()).get(word));
    }

    static boolean isNotAsked(String word) {
        return NOT_ASKED.contains(word);
    }

    private static Map<String, String> words(String table) {
        var words = new HashMap<String, String>();
        for (String line : table.lines().toList()) {
            List<String> parts = List.of(line.strip().split(": ", 2));
            Pattern.compile(",\\s*").splitAsStream(parts.get(1)).forEach(word -> words.put(word, parts.get(0)));
        }
        return Map.copyOf(words);
    }
}
