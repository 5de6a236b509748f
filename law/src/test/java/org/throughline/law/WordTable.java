package org.throughline.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.fact.Thing;

/// The words of one topic as two tables: from words of inputs to facts, and from words of what is expected to
/// rules. A line is `fact: word, word`.
record WordTable(Map<String, String> facts, Map<String, String> rules) {
    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final Pattern REFERRED = Pattern.compile("(?i)referred|na|needs[-_ ]attorney.*|.*in[-_ ]flux|flux");
    private static final Pattern DAYS = Pattern.compile("(?i)p?(\\d+)\\s*(?:d|days?)");
    private static final Pattern OPEN = Pattern.compile("(?i)unknown|open");
    private static final Set<String> TODAY = Set.of("as_of", "today", "on", "as_of_date", "asked_on");

    static WordTable of(String facts, String rules) {
        return new WordTable(lines(facts), lines(rules));
    }

    private static Map<String, String> lines(String table) {
        var words = new HashMap<String, String>();
        for (String line : table.lines().toList()) {
            List<String> parts = List.of(line.strip().split(": ", 2));
            COMMA.splitAsStream(parts.get(1)).forEach(word -> words.put(word, parts.get(0)));
        }
        return Map.copyOf(words);
    }

    /// Says what the table knows of the inputs, about the first thing of each kind, and gives the words it
    /// does not know.
    Map<String, Object> say(Case c, Example example) {
        var left = new LinkedHashMap<String, Object>();
        example.inputs().forEach((word, value) -> {
            if (value == null) return;
            if (TODAY.contains(word)) c.today = LocalDate.parse(String.valueOf(value));
            else if (facts.containsKey(word)) say(c, facts.get(word), value);
            else if (Case.isFact(word)) say(c, word, value);
            else left.put(word, value);
        });
        return left;
    }

    static void say(Case c, String fact, Object value) {
        Thing.Kind kind = Case.kindOf(fact);
        c.say(fact, kind == Thing.Kind.CLIENT ? Thing.CLIENT : Thing.of(kind, 1), value);
    }

    static void usually(Case c, String fact, Object value) {
        Thing.Kind kind = Case.kindOf(fact);
        c.usually(fact, kind == Thing.Kind.CLIENT ? Thing.CLIENT : Thing.of(kind, 1), value);
    }

    /// What the rules give for the words that are expected.
    Map<String, Object> found(Case c, Example example) {
        var found = new LinkedHashMap<String, Object>();
        example.expected().forEach((word, expected) -> {
            String rule = Law.rulebook().rule(word).isPresent() ? word : rules.get(word);
            if (rule != null) found.put(word, as(new Shown(c.find(rule)), expected));
        });
        return found;
    }

    /// What is expected itself where the answer says it, and else what the answer is.
    static Object as(Shown shown, Object expected) {
        return holds(shown, expected) ? expected : shown;
    }

    private static boolean holds(Shown shown, Object expected) {
        if (expected instanceof List<?> list)
            return shown.possible()
                    .equals(list.stream().map(String::valueOf).sorted().toList());
        String words = String.valueOf(expected).strip();
        var days = DAYS.matcher(words);
        if (days.matches()) return shown.comesTo(days.group(1));
        if (REFERRED.matcher(words).matches()) return shown.isReferred();
        if (OPEN.matcher(words).matches() && !shown.possible().contains("OPEN"))
            return !shown.isSettled() && !shown.isReferred();
        if (words.startsWith("not ") && !words.equals("not met"))
            return !shown.possible().contains(words.substring(4));
        return shown.comesTo(words)
                || shown.comesTo(ExampleValues.plain(words))
                || meanings(words).stream().anyMatch(shown::comesTo);
    }

    private static List<String> meanings(String words) {
        var meanings = new ArrayList<String>();
        switch (words.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "met" -> meanings.addAll(List.of("MET", "true", "UNBROKEN"));
            case "false", "no", "not met" -> meanings.addAll(List.of("NOT_MET", "false", "0", "BROKEN"));
            case "none" -> meanings.addAll(List.of("0", "NONE_FOUND"));
            case "kept", "continuous", "intact", "not broken", "maintained", "ok" -> meanings.add("UNBROKEN");
            case "18 months", "18m", "18" -> meanings.add("P18M");
            case "5 years", "5y" -> meanings.add("P5Y");
            case "1 year", "1y", "12 months", "p12m" -> meanings.add("P1Y");
            default -> {
                if (words.startsWith("P1Y") || words.startsWith("1 year")) meanings.add("P1Y"); // or sooner, in words
            }
        }
        return meanings;
    }
}
