package org.throughline.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.Thing;
import org.throughline.vocabulary.Completeness;

/// Examples of naturalization beside its years and trips (NAT-4 to NAT-7).
final class CitizenWords implements ExampleWords {
    private static final Thing SPOUSE = Thing.of(Thing.Kind.PERSON, 1);
    private static final Thing NOTICE = Thing.of(Thing.Kind.NOTICE, 1);
    private static final Thing TRIP = Thing.of(Thing.Kind.TRIP, 1);
    private static final WordTable WORDS = WordTable.of("""
            residentSince: lpr_since, resident_since, lpr_date, lpr, lprDate
            naturalization.basis: basis, section
            naturalization.filed.date: filed, n400_filed, n400_received, filing_date, filed_on
            naturalization.state.since.date: moved, in_state_since, state_since, moved_to_state, district_since, moved_to_district, residence_in_state_since, state_residence_since, moved_on
            naturalization.examined.date: examined, examination, interview, interviewed, examination_date, interview_date, examined_on
            naturalization.union.since.date: married, marriage, marital_union_since, union_since, marriage_date, married_on, living_together_since
            naturalization.union.until.date: separated, separated_on, divorced, union_ended, separation, marital_union_until
            naturalization.abused: abused, abused_spouse, battered, vawa
            relative.citizenSince.date: spouse_citizen_since, spouse_usc_since, spouse_naturalized, spouseCitizenSince, usc_spouse_since
            naturalization.decided: decided, decision_made
            noticeDate: denied, denial, denial_date, denied_on, n400_denied, denial_mailed
            notice.mailed: by_mail, served_by_mail, mailed
            notice.answerBy: method, filed_by, filing_method
            trip.left.date: depart, departed, left, abroad_from, departure, employment_abroad_from, abroad_since
            trip.returned.date: return, returned, back
            trip.workAbroad: employer, work, employment
            """, """
            naturalization.state-from: state_ok_date, state_ok, three_months_full, district_ok, state_ok_from, three_month_date
            naturalization.time-in-state: state_met, district_met, state_residence_met, three_months_met, state_requirement, met_in_state
            naturalization.marital-union: marital_union, marital_union_met, union_met
            naturalization.spouse-citizen: spouse_citizen_met, spouse_citizen, spouse_usc_3_years
            naturalization.union-full: union_complete, three_years_of_union, marital_union_date, union_full
            naturalization.married-from: earliest_filing, earliest, earliest_filing_date, file_from
            naturalization.abroad-form-by: n470_by, n470_deadline, file_n470_by, n470_file_by, deadline_n470
            naturalization.year-before-abroad: one_year_met, uninterrupted_year, n470_year_met, prior_year_met
            naturalization.decision-due: decision_due, day_120, decide_by, uscis_decision_due, last_day_to_decide
            naturalization.suit-from: suit_from, suitFrom, sue_from, earliest_suit, suit_possible_from, may_sue_from, lawsuit_from
            notice.appeal-deadline: n336_by, n336_deadline, hearing_request_by, n336_due, request_hearing_by
            """);

    @Override
    public Set<String> rules() {
        return Set.of("NAT-4", "NAT-5", "NAT-6", "NAT-7");
    }

    @Override
    public Map<String, Object> found(Example example) {
        var c = new Case("NAT");
        Map<String, Object> left = WORDS.say(c, example);
        if (!left.isEmpty()) throw new IllegalArgumentException("no meaning is known for the input words " + left);
        boolean couple = example.rule().equals("NAT-5");
        c.usually("naturalization.basis", Thing.CLIENT, couple ? "319" : "316")
                .usually("naturalization.abused", Thing.CLIENT, false)
                .usually(
                        "naturalization.union.goesOn",
                        Thing.CLIENT,
                        !c.says("naturalization.union.until.date", Thing.CLIENT))
                .usually("residentSince", Thing.CLIENT, "2010-05-15")
                .usually("naturalization.decided", Thing.CLIENT, c.says("noticeDate", NOTICE))
                .usually("notice.decision", NOTICE, "naturalization denied")
                .usually("notice.mailed", NOTICE, true)
                .usually("notice.answerBy", NOTICE, "paper")
                .usually("trip.workAbroad", TRIP, "us employer")
                .usually("relative.relation", SPOUSE, "spouse")
                .usually("relative.standing", SPOUSE, "citizen");
        for (Thing.Kind kind : List.of(Thing.Kind.TRIP, Thing.Kind.PERSON))
            c.usually(Completeness.of(kind).id(), Thing.CLIENT, true);
        Map<String, Object> found = WORDS.found(c, example);
        example.expected().forEach((word, expected) -> {
            if (word.matches("(?i)(deadline|due|file_by)"))
                found.put(
                        word,
                        WordTable.as(
                                new Shown(c.find(
                                        example.rule().equals("NAT-6")
                                                ? "naturalization.abroad-form-by"
                                                : "notice.appeal-deadline")),
                                expected));
        });
        return found;
    }
}
