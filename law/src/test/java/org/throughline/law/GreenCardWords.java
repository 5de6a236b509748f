package org.throughline.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.Thing;

/// Examples of green cards for two years and for ten (CR-1, LPR-1). An example speaks of one card.
final class GreenCardWords implements ExampleWords {
    private static final Thing CARD = Thing.of(Thing.Kind.CARD, 1);
    private static final String RESIDENT_SINCE =
            "residentSince: cpr_since, cpr_date, cprDate, cpr, conditional_resident_since, conditional_residence_began,"
                    + " resident_since, lpr_since, lpr_date, lpr, cr_since, conditional_residence_granted,"
                    + " conditional_since, admitted_as_cr1, admitted\n";
    private static final WordTable JOINT = WordTable.of(RESIDENT_SINCE + """
            validTo: conditional_residence_expires, card_expires, expires, expiry, cpr_expires, card_expiry, green_card_expires, second_anniversary, 2nd_anniversary, anniversary, expiration, conditional_card_expires, cr_expires, residence_expires
            conditional.filed.date: filed, filed_on, i751_filed, i751_received, received, filing_date, petition_filed
            """, """
            card.joint-petition-from: window_opens, opens, earliest, earliest_filing, file_from, earliest_filing_date, window_start, opens_on
            card.joint-petition-by: window_closes, closes, deadline, file_by, window_end, latest, last_day, due, closes_on
            card.conditional-ends: conditional_residence_expires, expires, second_anniversary, anniversary
            card.conditional-petition: outcome, status, timing, timely, in_time, too_early, late, result, waiver
            card.conditional-receipt-until: extended_to, receipt_extends_to, extended_until, extension_until, valid_until, receipt_until, extension_ends
            """);
    private static final WordTable RENEWAL = WordTable.of(RESIDENT_SINCE + """
            validTo: card_expires, expires, expiry, card_expiry, green_card_expires, expiration
            greenCard.renewal.filed.date: filed, filed_on, i90_filed, i90_received, received, filing_date
            dateOfBirth: birth, born, dob, birth_date, date_of_birth
            """, """
            card.green-renew-from: window_opens, opens, earliest, earliest_filing, file_from, renew_from
            card.green-renew-by: file_by, deadline, renew_by, closes, window_closes, due
            card.green-at-fourteen: fourteen_by, at_14_by, file_by_14, age_14_deadline, replace_by
            card.green-receipt-until: extended_to, receipt_extends_to, extended_until, valid_until, receipt_until
            """);

    @Override
    public Set<String> rules() {
        return Set.of("CR-1", "LPR-1");
    }

    @Override
    public Map<String, Object> found(Example example) {
        return example.rule().equals("CR-1") ? joint(example) : renewal(example);
    }

    private static Map<String, Object> joint(Example example) {
        var c = new Case("CR");
        WordTable.say(c, "greenCard.kind", "two years by marriage");
        JOINT.say(c, example).forEach((word, value) -> alone(c, word, value));
        boolean dated = c.says("conditional.filed.date", CARD);
        c.usually("greenCard.printsEnd", CARD, c.says("validTo", CARD))
                .usually("conditional.alone", CARD, "files with spouse")
                .usually("conditional.filed", CARD, dated)
                .usually("conditional.decision", CARD, "pending");
        Map<String, Object> found = JOINT.found(c, example);
        Shown timing = new Shown(c.find("card.conditional-petition"));
        example.expected().forEach((word, expected) -> {
            if (word.matches("(?i)outcome|status|timing|timely|in_time|too_early|late|result|waiver.*"))
                found.put(word, timing(timing, word, expected));
            else if (word.matches("(?i).*extension.*(months|length)|receipt_extension|extension"))
                found.put(word, months(new Shown(c.find("card.conditional-receipt-until")), expected));
        });
        return found;
    }

    private static void alone(Case c, String word, Object value) {
        String ground = String.valueOf(value).toLowerCase(Locale.ROOT);
        if (!word.matches("(?i).*(waiver|ground|joint|divorce|abuse|reason).*"))
            throw new IllegalArgumentException("no meaning is known for the input word " + word);
        if (word.matches("(?i)joint.*")) ground = ground.matches("true|yes") ? "none" : "divorce";
        c.say(
                "conditional.alone",
                CARD,
                ground.matches(".*(abuse|battery|cruelty).*")
                        ? "abuse"
                        : ground.contains("hardship") ? "great hardship" : waived(ground));
    }

    private static String waived(String ground) {
        if (ground.matches("none|no|false")) return "files with spouse";
        return ground.matches(".*(divorce|true|yes|annul|terminat).*") ? "divorce" : "other";
    }

    private static Object timing(Shown timing, String word, Object expected) {
        String outcome =
                timing.possible().isEmpty() ? "REFERRED" : timing.possible().getFirst();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "timely", "in_time" -> outcome.equals("IN_TIME");
            case "too_early" -> outcome.equals("TOO_EARLY");
            case "late" -> outcome.equals("LATE_WITH_CAUSE");
            default -> means(outcome, String.valueOf(expected)) ? expected : outcome;
        };
    }

    private static boolean means(String outcome, String words) {
        String pattern = switch (outcome) {
            case "TOO_EARLY", "NOT_OPEN_YET" -> "(?i).*(early|not[ _-]open|before).*";
            case "IN_TIME", "OPEN_NOW" -> "(?i)(timely|in[ _-]time|open.*|on[ _-]time|accepted)";
            case "LATE_WITH_CAUSE" -> "(?i).*(late|cause|expired).*";
            case "WAIVER_ANY_TIME" -> "(?i).*(waiver|any[ _-]?time|true|yes).*";
            default -> "(?i).*(refer|attorney|lawyer|na).*";
        };
        return words.matches(pattern);
    }

    private static Object months(Shown shown, Object expected) {
        String months = String.valueOf(shown.law("i751.receipt_extension")); // P48M
        String said = String.valueOf(expected).toUpperCase(Locale.ROOT).replaceAll("[^0-9PMY]", "");
        return Set.of(months, months.replaceAll("\\D", ""), months.replace("P", ""), "P4Y")
                        .contains(said)
                ? expected
                : months;
    }

    private static Map<String, Object> renewal(Example example) {
        var c = new Case("LPR");
        WordTable.say(c, "greenCard.kind", "ten years");
        Map<String, Object> left = RENEWAL.say(c, example);
        if (!left.isEmpty()) throw new IllegalArgumentException("no meaning is known for the input words " + left);
        c.usually("greenCard.renewal.filed", CARD, c.says("greenCard.renewal.filed.date", CARD))
                .usually("greenCard.renewal.decision", CARD, "pending")
                .usually("greenCard.newAtFourteen", Thing.CLIENT, false);
        Optional<LocalDate> born = c.day("dateOfBirth", Thing.CLIENT);
        born.ifPresent(day -> c.usually("residentSince", Thing.CLIENT, day.plusYears(1)));
        Map<String, Object> found = RENEWAL.found(c, example);
        example.expected().forEach((word, expected) -> {
            if (!c.says("validTo", CARD) && born.isPresent() && word.matches("file_by|deadline|due"))
                found.put(word, WordTable.as(new Shown(c.find("card.green-at-fourteen", Thing.CLIENT)), expected));
            else if (word.matches("(?i).*(lpr|status|residen).*(ends|lost|expires).*")) found.put(word, false);
            else if (word.matches("(?i)(still|remains)_.*")) found.put(word, true);
        });
        return found;
    }
}
