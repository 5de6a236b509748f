package org.throughline.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.Thing;

/// Examples of lines that change and dates that stay (CSPA-2, CSPA-4, VB-2), in ages or in days.
final class FamilyWords implements ExampleWords {
    private static final LocalDate FILED = LocalDate.of(2016, 6, 15);

    @Override
    public Set<String> rules() {
        return Set.of("CSPA-2", "CSPA-4", "VB-2");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        return switch (example.rule()) {
            case "CSPA-2" -> category(in);
            case "CSPA-4" -> fixed(in);
            default -> kept(in);
        };
    }

    /// Ages become days: the parent became a citizen some years after filing, and the child was 20 or 22 then.
    private static Map<String, Object> category(Inputs in) {
        Case c = new Case("CSPA")
                .say("client.married", Thing.CLIENT, in.says("beneficiary|marital|^married", "^married|^yes|^true"));
        String category = in.text("^category").map(BulletinWords::category).orElse("IMMEDIATE_RELATIVE");
        LocalDate citizen = in.day("natural|citizen").orElse(FILED.plusYears(5));
        LocalDate filed = in.day("filed|filing|receiv").orElse(FILED);
        boolean grown = over(in, "biological.*natural|age_at_natural|^age.*natural");
        boolean counted = over(in, "(adjusted|statutory|cspa).*natural");
        int waited = in.length("pending").map(Period::getYears).orElse(4);
        LocalDate born = in.day("birth|dob")
                .orElseGet(() -> category.equals("IMMEDIATE_RELATIVE")
                        ? filed.minusYears(over(in, "age_at.*fil") ? 22 : 18)
                        : citizen.minusYears(grown ? (counted ? 21L + waited + 1 : 22) : 20));
        c.say("petition.category", Thing.CLIENT, category)
                .say("petition.role", Thing.CLIENT, "PRINCIPAL")
                .say("dateOfBirth", Thing.CLIENT, born)
                .say("petition.received.date", Thing.CLIENT, filed)
                .say("petition.approved.date", Thing.CLIENT, in.day("approv").orElse(filed.plusYears(waited)))
                .say("petitioner.naturalized", Thing.CLIENT, in.like("natural").isPresent())
                .say("petitioner.citizenSince.date", Thing.CLIENT, citizen);
        in.text("circuit").ifPresent(circuit -> c.say("client.circuit", Thing.CLIENT, circuit));
        return categories(new Shown(c.find("family.category-now")), category);
    }

    private static Map<String, Object> categories(Shown now, String before) {
        List<String> lines = now.possible().stream()
                .map(line -> line.equals("IMMEDIATE_RELATIVE") ? "IR" : line)
                .toList();
        Object line = lines.size() == 1 ? lines.getFirst() : "depends";
        var found = new LinkedHashMap<String, Object>();
        for (String word : List.of("category", "category_after_naturalization", "converts_to", "new_category"))
            found.put(word, line);
        found.put("immediate_relative", line.equals("IR"));
        found.put("under_21", line.equals("IR"));
        found.put("age_locked_at", before.equals("IMMEDIATE_RELATIVE") ? "I-130 filing date" : "naturalization date");
        found.put(
                "depends_on_circuit",
                now.steps().anyMatch(step -> step.toString().contains("client.circuit")));
        return found;
    }

    private static boolean over(Inputs in, String word) {
        return in.says(word, ">|over|older|^2[1-9]|^3\\d");
    }

    private static Map<String, Object> fixed(Inputs in) {
        LocalDate applied = in.day("appl|filed|i589|i_589|i590").orElse(FILED);
        LocalDate born =
                in.day("birth|dob").orElseGet(() -> applied.minusYears(over(in, "age.*(appl|fil|i589)") ? 22 : 18));
        Case c = new Case("CSPA")
                .say("parent.applied.date", Thing.CLIENT, applied)
                .say("dateOfBirth", Thing.CLIENT, born)
                .say("client.married", Thing.CLIENT, in.says("marital|^married", "^married|^yes|^true"));
        boolean child = new Shown(c.find("family.protected-child")).possible().equals(List.of("CHILD"));
        var found = new LinkedHashMap<String, Object>();
        for (String word : List.of("child", "under_21", "derivative", "protected", "still_child"))
            found.put(word, child);
        found.put("age_locked_at", "date the parent applied");
        return found;
    }

    /// A child in a petition whose line was reached long after the 21st birthday, or long before.
    private static Map<String, Object> kept(Inputs in) {
        String words = in.text("categor").orElseThrow();
        boolean derivative = words.matches("(?i).*derivative.*") || in.says("role|beneficiary", "derivative");
        boolean grown = over(in, "age") || in.yes("aged_out").orElse(false);
        Case c = new Case("CSPA")
                .say(
                        "petition.category",
                        Thing.CLIENT,
                        BulletinWords.category(words.replaceAll("(?i)derivative|principal", "")))
                .say("petition.role", Thing.CLIENT, derivative ? "CHILD_OF_PRINCIPAL" : "PRINCIPAL")
                .say("dateOfBirth", Thing.CLIENT, grown ? "1996-01-10" : "2018-01-10")
                .say("client.married", Thing.CLIENT, in.says("marital|^married", "^married|^yes|^true"))
                .say("petition.received.date", Thing.CLIENT, FILED)
                .say("petition.approved.date", Thing.CLIENT, FILED.plusDays(100))
                .say("petition.priority.date", Thing.CLIENT, FILED)
                .say("visa.area", Thing.CLIENT, "ALL_OTHERS")
                .say("visa.available.date", Thing.CLIENT, "2026-09-01")
                .say("visa.sought", Thing.CLIENT, false)
                .say("aos.place", Thing.CLIENT, "CONSULATE");
        String place = new Shown(c.find("family.kept-place"))
                .possible().stream().findFirst().orElse("REFERRED");
        var found = new LinkedHashMap<String, Object>();
        found.put("converts_to", place.equals("KEPT_IN_F2B") ? "F2B" : "none");
        for (String word :
                List.of("original_priority_date_retained", "priority_date_retained", "retained", "keeps_priority_date"))
            found.put(word, place.startsWith("KEPT"));
        found.put("automatic_conversion", place.equals("KEPT_IN_F2B"));
        return found;
    }
}
