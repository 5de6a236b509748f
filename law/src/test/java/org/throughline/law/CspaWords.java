package org.throughline.law;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.fact.Thing;

/// Examples of a child's age with the days of waiting taken off (CSPA-1).
final class CspaWords implements ExampleWords {
    /// A day on which a visa number was there, for examples that name ages instead of days.
    private static final LocalDate SOME_DAY = LocalDate.of(2022, 3, 15);

    private static final String AVAILABLE = "^visa_|availab|current";

    @Override
    public Set<String> rules() {
        return Set.of("CSPA-1");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        if (in.like("claim").isPresent())
            return Map.of("claim_is_correct", isRight(in.text("claim").orElseThrow()));
        LocalDate available = available(in);
        LocalDate approved = in.day("approv").orElse(available);
        LocalDate received = in.day("filed|receiv|receipt").orElseGet(() -> received(in, approved));
        LocalDate born = in.day("birth|dob|born")
                .orElseGet(() -> available.minus(in.length("age").orElseThrow()));
        boolean married = in.yes("^married")
                .or(() -> in.yes("unmarried").map(not -> !not))
                .orElse(in.says("marital", "^married"));
        return found(record(born, received, approved, available, married), born, available);
    }

    private static LocalDate available(Inputs in) {
        LocalDate day = in.day(AVAILABLE).orElse(SOME_DAY);
        return in.day("approv").filter(day::isBefore).orElse(day); // the later of the two
    }

    private static LocalDate received(Inputs in, LocalDate approved) {
        String pending = in.text("pending|wait").orElseThrow();
        return pending.startsWith("P")
                ? approved.minus(Period.parse(pending))
                : approved.minusDays(in.number("pending|wait").orElseThrow());
    }

    private static Case record(
            LocalDate born, LocalDate received, LocalDate approved, LocalDate available, boolean married) {
        return new Case("CSPA")
                .say("dateOfBirth", Thing.CLIENT, born)
                .say("petition.received.date", Thing.CLIENT, received)
                .say("petition.approved.date", Thing.CLIENT, approved)
                .say("visa.available.date", Thing.CLIENT, available)
                .say("client.married", Thing.CLIENT, married);
    }

    private static Map<String, Object> found(Case c, LocalDate born, LocalDate available) {
        LocalDate looked =
                LocalDate.parse(new Shown(c.find("family.cspa-day")).possible().getFirst());
        List<String> standing = new Shown(c.find("family.cspa-age")).possible();
        Object child = standing.size() > 1 ? "depends" : standing.equals(List.of("CHILD"));
        var found = new LinkedHashMap<String, Object>();
        Object days = new Shown(c.find("family.petition-days")).possible().getFirst();
        for (String word : List.of("days_pending", "pending_days", "days_subtracted", "petition_pending_days"))
            found.put(word, days);
        for (String word : List.of("shifted", "shifted_date", "adjusted_date", "cspa_date", "reference_date"))
            found.put(word, looked);
        for (String word : List.of("under_21", "protected", "cspa_protected", "child", "is_child", "qualifies"))
            found.put(word, child);
        found.put("aged_out", child instanceof Boolean yes ? !yes : child);
        found.put("outcome", child.equals(true) ? "child" : child.equals(false) ? "aged-out" : child);
        ages(found, "cspa_age", Period.between(born, looked));
        ages(found, "actual_age", Period.between(born, available));
        ages(found, "biological_age", Period.between(born, available));
        return found;
    }

    private static void ages(Map<String, Object> found, String word, Period age) {
        found.put(word, age);
        found.put(word + "_ymd", List.of(age.getYears(), age.getMonths(), age.getDays()));
        found.put(word + "_years", age.getYears());
    }

    /// A published formula is right if it never says otherwise than the rulebook, for numbers around the 21st birthday.
    private static boolean isRight(String claim) {
        LocalDate born = LocalDate.of(2002, 2, 10);
        LocalDate received = LocalDate.of(2019, 8, 31);
        LocalDate approved = LocalDate.of(2021, 2, 28);
        return Stream.iterate(LocalDate.of(2024, 7, 1), day -> day.plusDays(1))
                .limit(90)
                .allMatch(available -> {
                    boolean says = claimed(claim, born, received, approved, available);
                    Case c = record(born, received, approved, available, false);
                    return new Shown(c.find("family.cspa-age")).possible().contains(says ? "CHILD" : "AGED_OUT");
                });
    }

    private static boolean claimed(
            String claim, LocalDate born, LocalDate received, LocalDate approved, LocalDate available) {
        LocalDate at = claim.matches("(?i).*(i-?485|aos|application).*filed.*") ? available.plusDays(60) : available;
        double waited = ChronoUnit.DAYS.between(received, approved);
        if (claim.matches("(?i).*365.*")) waited = waited / 365 * 365.25;
        if (claim.matches("(?i).*month.*"))
            return at.minus(Period.between(received, approved)).isBefore(born.plusYears(21));
        return at.minusDays((long) waited).isBefore(born.plusYears(21));
    }
}
