package org.throughline.law;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// Rows of law in the words of examples.
final class DescentRows {
    private DescentRows() {}

    static String of(Shown row, LocalDate born) {
        return row.rows().stream()
                .filter(each ->
                        each.id().startsWith("cit.wedlock.") || each.id().startsWith("cit.unwed.mother"))
                .filter(each -> each.appliesOn(born))
                .map(each -> each.from().map(LocalDate::toString).orElse("") + ".."
                        + each.until().map(LocalDate::toString).orElse(""))
                .findFirst()
                .orElse("");
    }

    static String law(Shown row, LocalDate born) {
        String citation = row.rows().stream()
                .filter(each -> each.id().startsWith("cit.wedlock.one_parent") && each.appliesOn(born))
                .map(each -> each.citation())
                .findFirst()
                .orElse("");
        return citation.startsWith("Nationality Act of 1940")
                ? "Nationality Act of 1940, 201(g) and 205"
                : citation.replace(", 301(g)", "");
    }

    static String required(Shown row, LocalDate born) {
        String asked = row.possible().stream().findFirst().orElse("");
        boolean presence = asked.contains("years of presence");
        String words = asked.replace("years of presence", "years physical presence")
                .replace("years of residence", "years residence");
        return words + ", before the birth" + (presence ? "" : "; legitimation");
    }

    static Object after(Shown row) {
        String asked = row.possible().stream().findFirst().orElse("");
        var number = Pattern.compile(", (\\d+) of them").matcher(asked);
        return number.find() ? Integer.valueOf(number.group(1)) : 0;
    }
}
