package org.throughline.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.fact.Thing;
import org.throughline.vocabulary.Completeness;

/// Examples of a stay, a leaving, and a coming back without inspection (UP-3). The bar itself is for a lawyer; the
/// words
/// mean what was counted.
final class PermanentBarWords implements ExampleWords {
    private static final Thing FIRST = Thing.of(Thing.Kind.ARRIVAL, 1);
    private static final Thing SECOND = Thing.of(Thing.Kind.ARRIVAL, 2);
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern LATER = Pattern.compile("(?i)(\\w+) (day|week|month|year)s? later");
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven");

    @Override
    public Set<String> rules() {
        return Set.of("UP-3");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        LocalDate came = day(in.text("^entr|arriv|^admitted|came").orElse("2000"), Optional.empty());
        LocalDate left = day(in.text("depart|left|exit").orElseThrow(), Optional.of(came));
        String again = in.text("re_?entry|reentr|re_?enter|return|back").orElse("");
        var c = new Case("UP")
                .say("entry.date", FIRST, came)
                .say(
                        "arrival.manner",
                        FIRST,
                        manner(in.text("^entr|arriv|^admitted|came").orElse("without")))
                .say("arrival.left.date", FIRST, left)
                .say("dateOfBirth", Thing.CLIENT, in.text("birth|born|dob").orElse("1970-01-10"))
                .say("asylum.applied", Thing.CLIENT, false)
                .say("order.everRemoval", Thing.CLIENT, in.yes("order").orElse(false))
                .say("order.cameBack", Thing.CLIENT, in.yes("order").orElse(false))
                .say("presence.triedToEnter", Thing.CLIENT, false);
        in.day("admit_until|i94").ifPresent(until -> c.say("admitUntil", FIRST, until));
        if (!again.isEmpty())
            c.say("entry.date", SECOND, day(again, Optional.of(left))).say("arrival.manner", SECOND, manner(again));
        for (Thing.Kind kind :
                List.of(Thing.Kind.ARRIVAL, Thing.Kind.AUTHORIZED_STAY, Thing.Kind.PROCEEDING, Thing.Kind.FILING))
            c.usually(Completeness.of(kind).id(), Thing.CLIENT, true);
        return found(c);
    }

    private static Map<String, Object> found(Case c) {
        String bar = new Shown(c.find("presence.reentry-bar", FIRST)).possible().getFirst();
        boolean summed = new Shown(c.find("presence.aggregate-count")).comesTo("MORE_THAN_A_YEAR");
        boolean referred = new Shown(c.find("presence.permanent-bar")).isReferred();
        var found = new LinkedHashMap<String, Object>();
        found.put("bar_triggered", bar.equals("TEN_YEARS") ? "10-year" : bar.equals("THREE_YEARS") ? "3-year" : "none");
        found.put("bar", found.get("bar_triggered"));
        found.put("ten_year_bar", bar.equals("TEN_YEARS"));
        found.put("three_year_bar", bar.equals("THREE_YEARS"));
        for (String word : List.of("permanent_bar", "permanent_bar_triggered", "permanent", "is_permanent"))
            found.put(word, referred && (summed || ordered(c)));
        found.put("outcome", referred ? "Referred" : "none");
        return found;
    }

    private static boolean ordered(Case c) {
        return new Shown(c.find("danger.reinstatement")).comesTo("FOUND");
    }

    private static String manner(String words) {
        return words.matches("(?i).*(without|ewi|illegal).*") ? "without inspection" : "admitted";
    }

    /// A day, or the middle of a month or a year, or "one week later" after another day.
    private static LocalDate day(String words, Optional<LocalDate> before) {
        var later = LATER.matcher(words);
        if (later.find() && before.isPresent()) return after(before.get(), later.group(1), later.group(2));
        var day = DAY.matcher(words);
        if (!day.find()) throw new IllegalArgumentException("no day in: " + words);
        List<LocalDate> days = ExampleValues.day(day.group()).possible();
        return days.get(days.size() / 2);
    }

    private static LocalDate after(LocalDate day, String number, String unit) {
        int count = number.matches("\\d+") ? Integer.parseInt(number) : Math.max(1, NUMBERS.indexOf(number));
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "week" -> day.plusWeeks(count);
            case "month" -> day.plusMonths(count);
            case "year" -> day.plusYears(count);
            default -> day.plusDays(count);
        };
    }
}
