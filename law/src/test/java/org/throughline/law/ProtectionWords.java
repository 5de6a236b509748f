package org.throughline.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.Thing;
import org.throughline.vocabulary.Completeness;

/// Examples of protections: TPS, DACA, young people before a state court, victims.
final class ProtectionWords implements ExampleWords {
    private static final Map<String, WordTable> WORDS = Map.of(
            "TPS-1", WordTable.of("""
                    citizenship: country, nationality, citizen_of
                    tps.presentSince.date: present_since, physically_present_since, physical_presence_since
                    tps.livesHereSince.date: arrival, arrived, resides_since, residence_since, lives_here_since, continuous_residence_since, entered
                    tps.registration.until.date: registration_until, window_closes, reregistration_until, registration_ends, re_registration_until, registration_period_to
                    tps.excused: excused, had_qualifying_condition
                    tps.excuse.ended.date: condition_ended, excuse_ended, qualifying_condition_ended
                    """, """
                    tps.window: window, registration, outcome, verdict
                    tps.register-by: register_by, reregister_by, re_register_by
                    tps.notice-until: notice_until, period_to, until, ends, termination_effective, tps_until
                    tps.registration-open-to-at-least: registration_open_to_at_least, registration_min, registration_until_at_least
                    tps.earliest-end: earliest_end, earliest_termination, termination_no_earlier_than
                    tps.review-by: review_by, decision_by
                    tps.if-nobody-decides: default_extension_until, if_no_decision
                    tps.late-registration-by: late_by, late_initial_by, late_filing_by, late_until, file_by
                    tps.present: physical_presence, present
                    tps.resident: continuous_residence, resident
                    tps.national: national
                    """),
            "DACA-1", WordTable.of("""
                    daca.until.date: expires, daca_expires, expiry, daca_expiry, valid_to, expired, daca_until
                    daca.granted: ever_granted, everGranted, had_daca, granted
                    daca.leftWithoutPermission: left_without_advance_parole
                    """, """
                    daca.renew-from: open, opens, renew_from, window_opens, renew_open, file_from, earliest, renewal_opens, opens_on
                    daca.renew-by: recommended_by, recommended, renew_by, window_closes, close_recommended, file_by, file_by_recommended, latest_recommended
                    daca.late-renewal-by: lapsed_until, renewal_until, late_until, last_day_as_renewal, late_renewal_by, treated_as_renewal_until
                    daca.renewal: renewal, verdict, outcome, initial, initial_request
                    daca.in-time: lapsed_under_one_year, within_one_year, as_renewal, treated_as_renewal
                    """),
            "SIJ-1", WordTable.of("""
                    dateOfBirth: birth, born, dob, birth_date, date_of_birth
                    sij.stateAgeLimit: state_age_limit, age_limit, state_limit, state_court_age_limit, jurisdiction_age
                    sij.filed.date: i360_filed, filed, i360_received, filed_on
                    sij.married: married
                    sij.ordered: state_order, court_order
                    """, """
                    sij.file-by: last_i360_date, last_i360, file_by, i360_by, last_day, deadline, last_filing_date, safe, i360_last_day
                    sij.paper-until: effective_deadline, latest, paper_latest, latest_paper, last_receipt_day
                    sij.order-by: last_state_date, state_order_by, last_state_order, state_by, court_order_by, state_court_by
                    sij.decision-due: decision_due, decision_by, uscis_decision_due
                    sij.deferred-action: deferred_action
                    sij.under-21: timely, under_21, under_21_at_filing, age_met, age
                    sij.unmarried: unmarried
                    """),
            "T-1", WordTable.of("""
                    t.status.from.date: t_status_from, status_from, t_admitted, admitted, t_from, t_status_since
                    t.caseClosed.date: investigation_closed, investigation_complete, investigation_completed, case_closed, prosecution_complete
                    dateOfBirth: birth, born, dob, birth_date
                    t.happened.date: trafficked, trafficking_began, victimized
                    t.helped: cooperated, complied
                    """, """
                    t.presence: continuous_presence, presence
                    t.adjust-from: adjust_from, earliest_adjustment, file_from, i485_from, earliest_i485
                    t.adjust-by: expires, status_ends, status_expires, adjust_by, until, t_status_until
                    t.cooperation: cooperation, cooperation_excused, cooperation_exempt
                    """),
            "U-1", WordTable.of("""
                    u.status.from.date: u_status_from, status_from, u_admitted, admitted, u_from, u_status_since
                    u.certified.date: certification_signed, i918b_signed, signed, certified, cert_signed
                    u.filed.date: i918_filed, filed, petition_filed, i918_received
                    """, """
                    u.presence: continuous_presence, presence
                    u.adjust-from: adjust_from, earliest_adjustment, file_from, i485_from, earliest_i485
                    u.adjust-by: expires, status_ends, status_expires, adjust_by, until, u_status_until, last_day
                    u.file-by: file_by, certification_valid_until, certification_expires, i918_by, cert_expires
                    u.certification: certification_fresh, certification, certification_timely, certification_valid
                    u.in-status: holds_status, in_status
                    """),
            "VAWA-1", WordTable.of("""
                    vawa.divorced.date: divorce, divorced, divorce_date, divorce_final, divorced_on
                    vawa.died.date: spouse_died, death, died, abuser_died, spouse_death, usc_spouse_died
                    vawa.lostStatus.date: lost_status, status_lost, loss_of_status, abuser_lost_status
                    dateOfBirth: birth, born, dob, birth_date, child_birth, child_born
                    vawa.filed.date: filed, i360_filed, filed_on, i360_received
                    """, """
                    vawa.file-by: file_by, deadline, last_day, last_filing_date, i360_by
                    vawa.child-file-by: child_file_by, file_by_21, child_until_21
                    vawa.child-late-by: child_to_25, child_until_25, late_until, child_25, extended_to, file_by_25
                    vawa.in-time: timely, in_time
                    """));

    @Override
    public Set<String> rules() {
        return WORDS.keySet();
    }

    @Override
    public Map<String, Object> found(Example example) {
        WordTable words = Objects.requireNonNull(WORDS.get(example.rule()));
        var c = new Case(example.rule());
        Map<String, Object> left = words.say(c, example);
        trips(c, example.rule(), left);
        left.forEach((word, value) -> tell(c, word, value));
        fill(c);
        Map<String, Object> found = words.found(c, example);
        example.expected().forEach((word, expected) -> {
            boolean last = example.rule().equals("SIJ-1") && (word.contains("deadline") || word.contains("last_day"));
            if (last && !expected.equals(found.get(word)))
                found.put(word, WordTable.as(new Shown(c.find("sij.paper-until")), expected));
            if (word.equals("window") && example.rule().equals("DACA-1"))
                found.put(word, List.of(day(c, "daca.renew-from"), day(c, "daca.renew-by")));
        });
        boolean child = example.rule().equals("VAWA-1") && c.says("dateOfBirth", Thing.CLIENT);
        if (child && example.expected().containsKey("file_by"))
            found.put(
                    "file_by",
                    WordTable.as(
                            new Shown(c.find("vawa.child-file-by")),
                            example.expected().get("file_by")));
        return found;
    }

    private static String day(Case c, String rule) {
        return new Shown(c.find(rule)).possible().getFirst();
    }

    private static void tell(Case c, String word, Object value) {
        switch (word) {
            case "abuser", "abuser_status", "spouse_status" ->
                c.say("vawa.abuser.standing", Thing.CLIENT, standing(value));
            case "relation", "relationship" -> c.say("vawa.abuser", Thing.CLIENT, relation(value));
            case "connected_to_abuse",
                    "related_to_abuse",
                    "abuse_one_central_reason",
                    "period",
                    "initial",
                    "action" -> {}
            default -> throw new IllegalArgumentException("no meaning is known for the input word " + word);
        }
    }

    private static String standing(Object value) {
        return switch (ExampleValues.plain(value)) {
            case "USC", "CITIZEN", "US_CITIZEN" -> "citizen";
            case "LPR", "RESIDENT" -> "resident";
            case "LOST", "FORMER_LPR", "FORMER_USC" -> "lost it";
            default -> "neither";
        };
    }

    private static String relation(Object value) {
        String plain = String.valueOf(value).toLowerCase(Locale.ROOT);
        if (plain.contains("child")) return "parent"; // the client is the child
        if (plain.contains("parent")) return "son or daughter";
        if (plain.contains("former") || plain.contains("divorced")) return "divorced spouse";
        return plain.contains("widow") ? "dead spouse" : "spouse";
    }

    /// Absences are told as days or as trips; days become trips that are over or under under any count.
    private static void trips(Case c, String rule, Map<String, Object> left) {
        Object days = Optional.ofNullable(left.remove("absences_days")).orElse(left.remove("absence_days"));
        Object justified = Optional.ofNullable(left.remove("absence_certified_justified"))
                .or(() -> Optional.ofNullable(left.remove("absences_certified")))
                .or(() -> Optional.ofNullable(left.remove("certified_justified")))
                .orElse(false);
        var trips = new ArrayList<Map<String, Object>>();
        if (days != null) {
            List<Integer> all = (days instanceof List<?> list ? list : List.of(days))
                    .stream()
                            .map(count -> Integer.valueOf(String.valueOf(count)))
                            .toList();
            boolean over = all.stream().anyMatch(count -> count > 90)
                    || all.stream().mapToInt(Integer::intValue).sum() > 180;
            LocalDate left0 = status(c, rule).plusDays(10);
            for (int count : all) {
                LocalDate back = left0.plusDays(over ? count + 1L : count);
                trips.add(new LinkedHashMap<>(Map.of("from", left0, "to", back)));
                left0 = back.plusDays(5);
            }
        }
        Object told = Optional.ofNullable(left.remove("absences")).orElse(left.remove("trips"));
        if (told instanceof List<?> list)
            for (Object trip : list) if (trip instanceof Map<?, ?> map) trips.add(new LinkedHashMap<>(trip(map)));
        for (int i = 0; i < trips.size(); i++) {
            Thing trip = Thing.of(Thing.Kind.TRIP, i + 1);
            c.say("trip.left.date", trip, trips.get(i).getOrDefault("from", "unknown"))
                    .say("trip.returned.date", trip, trips.get(i).getOrDefault("to", "unknown"))
                    .say("trip.justified", trip, trips.get(i).getOrDefault("justified", justified));
        }
    }

    private static Map<String, Object> trip(Map<?, ?> told) {
        var trip = new LinkedHashMap<String, Object>();
        told.forEach((word, value) -> {
            switch (String.valueOf(word)) {
                case "from", "left", "depart", "departed", "out" -> trip.put("from", value);
                case "to", "returned", "return", "back", "in" -> trip.put("to", value);
                default -> trip.put("justified", value);
            }
        });
        return trip;
    }

    private static LocalDate status(Case c, String rule) {
        return c.day(rule.startsWith("T") ? "t.status.from.date" : "u.status.from.date", Thing.CLIENT)
                .orElseThrow();
    }

    private static void fill(Case c) {
        for (Thing.Kind kind : List.of(Thing.Kind.TRIP, Thing.Kind.ORDER))
            c.usually(Completeness.of(kind).id(), Thing.CLIENT, true);
        c.usually("t.caseClosed", Thing.CLIENT, c.says("t.caseClosed.date", Thing.CLIENT))
                .usually("u.certified", Thing.CLIENT, c.says("u.certified.date", Thing.CLIENT))
                .usually("u.filed", Thing.CLIENT, c.says("u.filed.date", Thing.CLIENT))
                .usually("sij.filed", Thing.CLIENT, c.says("sij.filed.date", Thing.CLIENT))
                .usually("vawa.filed", Thing.CLIENT, c.says("vawa.filed.date", Thing.CLIENT))
                .usually("daca.granted", Thing.CLIENT, true)
                .usually("tps.excused", Thing.CLIENT, c.says("tps.excuse.ended.date", Thing.CLIENT));
        boolean died = c.says("vawa.died.date", Thing.CLIENT);
        boolean divorced = c.says("vawa.divorced.date", Thing.CLIENT);
        boolean child = c.says("dateOfBirth", Thing.CLIENT);
        c.usually(
                        "vawa.abuser",
                        Thing.CLIENT,
                        died ? "dead spouse" : divorced ? "divorced spouse" : child ? "parent" : "spouse")
                .usually(
                        "vawa.abuser.standing",
                        Thing.CLIENT,
                        c.says("vawa.lostStatus.date", Thing.CLIENT) ? "lost it" : "citizen");
    }
}
