package org.throughline.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.Thing;
import org.throughline.rule.Step;

/// Examples of the Visa Bulletin itself (VB-1): a priority date in one cell.
final class BulletinWords implements ExampleWords {
    private static final Map<String, String> CATEGORIES = new LinkedHashMap<>();
    private static final Map<String, String> AREAS = new LinkedHashMap<>();

    static {
        CATEGORIES.put(".*RELIG.*|SR", "EB4_RELIGIOUS");
        CATEGORIES.put(".*OTHERWORKER.*|EB3OTHER|EW", "EB3_OTHER");
        CATEGORIES.put(".*RURAL.*", "EB5_RURAL");
        CATEGORIES.put(".*HIGHUNEMP.*", "EB5_HIGH_UNEMPLOYMENT");
        CATEGORIES.put(".*INFRA.*", "EB5_INFRASTRUCTURE");
        CATEGORIES.put("EB5NONREG.*", "EB5_NON_REGIONAL");
        CATEGORIES.put("EB5REG.*", "EB5_REGIONAL");
        CATEGORIES.put("EB5.*", "EB5_UNRESERVED");
        CATEGORIES.put("IR.*|IMMEDIATE.*", "IMMEDIATE_RELATIVE");
        CATEGORIES.put("DV|DIVERSITY.*", "DIVERSITY");
        for (String plain : List.of("F2A", "F2B", "F1", "F3", "F4", "EB1", "EB2", "EB3", "EB4"))
            CATEGORIES.put(plain + ".*", plain);
        AREAS.put(".*CHINA.*", "CHINA");
        AREAS.put(".*INDIA.*", "INDIA");
        AREAS.put(".*MEXICO.*", "MEXICO");
        AREAS.put(".*PHILIPPINES.*", "PHILIPPINES");
        AREAS.put(".*(SALVADOR|GUATEMALA|HONDURAS).*", "EL_SALVADOR_GUATEMALA_HONDURAS");
        AREAS.put(".*VIETNAM.*", "VIETNAM");
        AREAS.put(".*", "ALL_OTHERS");
    }

    @Override
    public Set<String> rules() {
        return Set.of("VB-1");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        Case c = new Case("VB");
        say(c, in);
        in.day("bulletin|month").ifPresent(month -> c.say("bulletin.month.date", Thing.CLIENT, month));
        boolean filing = in.says("chart|table", "DFF|fil|\\bB\\b");
        var found = new LinkedHashMap<String, Object>();
        Shown standing = new Shown(c.find(filing ? "visa.filing-current" : "visa.current"));
        Object current = standing.isSettled() ? standing.possible().equals(List.of("CURRENT")) : "unknown";
        for (String word : List.of("current", "available", "visa_available", "is_current")) found.put(word, current);
        for (String word : List.of("cutoff", "cut_off", "cutoff_date")) found.put(word, cutoff(standing));
        found.put("retrogressed", standing.possible().equals(List.of("WENT_BACK")));
        found.put("unauthorized", standing.possible().equals(List.of("NO_NUMBERS")));
        found.put("status", words(standing));
        found.put("outcome", words(standing));
        in.day("approv").ifPresent(_ -> {
            Shown from = new Shown(c.find(filing ? "visa.filing-open" : "visa.available"));
            for (String word : List.of("available_from", "availability", "availability_date", "availability_day"))
                found.put(word, from.isSettled() ? from.possible().getFirst() : "unknown");
        });
        return found;
    }

    private static String words(Shown standing) {
        if (!standing.isSettled()) return "unknown";
        return switch (standing.possible().getFirst()) {
            case "CURRENT" -> "current";
            case "NO_NUMBERS" -> "unauthorized";
            case "WENT_BACK" -> "retrogressed";
            default -> "not current";
        };
    }

    /// What the example says of the petition's place in the line.
    static void say(Case c, Inputs in) {
        in.day("priority|^pd").ifPresent(day -> c.say("petition.priority.date", Thing.CLIENT, day));
        in.text("categor|preference").ifPresent(words -> c.say("petition.category", Thing.CLIENT, category(words)));
        c.say(
                "visa.area",
                Thing.CLIENT,
                among(AREAS, in.text("area|charge|country|birth_place").orElse("all others")));
        in.day("approv").ifPresent(day -> c.say("petition.approved.date", Thing.CLIENT, day));
    }

    static String category(String words) {
        return among(CATEGORIES, words);
    }

    private static String among(Map<String, String> meanings, String words) {
        String plain = words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return meanings.entrySet().stream()
                .filter(meaning -> plain.matches(meaning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such line or area: " + words));
    }

    /// The cell of the month that was asked about, as the explanation gives it.
    private static Object cutoff(Shown standing) {
        return standing.steps()
                .filter(Step.Because.class::isInstance)
                .map(Step.Because.class::cast)
                .filter(because -> because.reason().english().startsWith("The Visa Bulletin of"))
                .<Object>map(because -> because.values().get(4))
                .findFirst()
                .orElse("unknown");
    }
}
