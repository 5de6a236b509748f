package org.throughline.reading.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a form page says of itself in its last lines: `Form I-485 Edition 01/20/25 ... Page 2 of 24`.
///
/// @param form as printed, such as `I-485` or `I-589 Supplement B`
/// @param edition as printed, such as `01/20/25` or `6/22`; the date an OMB number expires is no edition
/// @param pages how many pages the form says it has
public record FormFoot(String form, Optional<String> edition, Optional<Integer> page, Optional<Integer> pages) {
    private static final int LAST_LINES = 5;
    private static final Pattern FORM = Pattern.compile(
            "\\bForm\\s*(?<form>(?:EOIR|AR|[IGNAl1|!][A-Z]?)\\s?[-–—~]?\\s?\\d{1,4}[A-Z]{0,3}(?:\\s+Supplement\\s+[A-Z]\\b)?)"
                    + "(?:\\s+Instructions|\\s+Continuation Page)?"
                    + "(?:[\\s,]*(?:Edition|\\(?\\s*Rev\\.?|\\()?\\s*(?<edition>\\d{1,2}/\\d{1,2}/\\d{2}|\\d{1,2}/\\d{2})\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE =
            Pattern.compile("\\bPage\\s+(?<page>\\d{1,3})(?:\\s+of\\s+(?<pages>\\d{1,3}))?", Pattern.CASE_INSENSITIVE);

    /// The form that a supplement belongs to: `I-589` for `I-589 Supplement B`.
    public String parent() {
        int at = form.indexOf(" Supplement");
        return at < 0 ? form : form.substring(0, at);
    }

    static Optional<FormFoot> of(Lines lines) {
        List<Passage> all = lines.all();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - LAST_LINES); i--) {
            Matcher form = FORM.matcher(all.get(i).text());
            if (form.find()) return Optional.of(of(form, near(all, i)));
        }
        return Optional.empty();
    }

    private static FormFoot of(Matcher form, String near) {
        Matcher page = PAGE.matcher(near);
        boolean paged = page.find();
        return new FormFoot(
                number(form.group("form")),
                Optional.ofNullable(form.group("edition")),
                paged ? Optional.of(Integer.valueOf(page.group("page"))) : Optional.empty(),
                paged ? Optional.ofNullable(page.group("pages")).map(Integer::valueOf) : Optional.empty());
    }

    /// The page number may stand in the line above or below the form number.
    private static String near(List<Passage> all, int i) {
        String here = all.get(i).text();
        if (PAGE.matcher(here).find()) return here;
        String below = i + 1 < all.size() ? all.get(i + 1).text() : "";
        String above = i > 0 ? all.get(i - 1).text() : "";
        return below + "\n" + above;
    }

    /// `i 485` and `I—485` are `I-485`.
    private static String number(String printed) {
        String[] parts = printed.strip().split("\\s+(?=[Ss][Uu][Pp])", 2);
        String number = parts[0].toUpperCase(Locale.ROOT)
                .replaceAll("[\\s–—~-]+", "")
                .replaceFirst("^[L1|!]", "I")
                .replaceFirst("(?<=[A-Z])(?=\\d)", "-");
        return parts.length == 1 ? number : number + " Supplement " + parts[1].substring(parts[1].length() - 1);
    }
}
