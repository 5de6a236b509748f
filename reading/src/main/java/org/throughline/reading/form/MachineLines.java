package org.throughline.reading.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.fact.Standing;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.TextFrom;
import org.throughline.vocabulary.Passport;

/// The machine-readable lines as a page shows them, and what they say.
record MachineLines(Passage first, Passage second, MachineReadableZone zone) {
    private static final Pattern FIRST = Pattern.compile("P[A-Z<][A-Z]{3}[A-Z<]{15,}");
    private static final Pattern SECOND =
            Pattern.compile("[A-Z0-9<]{9}[0-9O][A-Z<]{3}[0-9OISBZ]{7}[MFX<][0-9OISBZ]{7}[A-Z0-9<]{10,}");
    /// The places of the second line that hold figures only.
    private static final List<int[]> FIGURES =
            List.of(new int[] {9, 10}, new int[] {13, 20}, new int[] {21, 28}, new int[] {43, 44});

    static boolean isFirst(String line) {
        return FIRST.matcher(plain(line)).matches() && line.contains("<<");
    }

    static Optional<MachineLines> of(Lines page) {
        List<Passage> lines = page.all();
        boolean ocr = page.page().from() != TextFrom.LAYER;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String first = plain(lines.get(i).text());
            String second = plain(lines.get(i + 1).text());
            if (!FIRST.matcher(first).matches() || !SECOND.matcher(second).matches()) continue;
            Optional<String> one = fitted(first, ocr);
            Optional<String> other = fitted(second, ocr);
            if (one.isPresent() && other.isPresent())
                return Optional.of(new MachineLines(
                        lines.get(i), lines.get(i + 1), new MachineReadableZone(one.get(), figures(other.get(), ocr))));
        }
        return Optional.empty();
    }

    /// OCR reads the filler as other angles, parts a line into words, and sees specks.
    private static String plain(String line) {
        return line.replaceAll("[«‹>]", "<").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9<]", "");
    }

    /// OCR miscounts a long run of fillers: what is missing or too much at the end of such a run is mended.
    private static Optional<String> fitted(String line, boolean ocr) {
        if (line.length() == MachineReadableZone.LENGTH) return Optional.of(line);
        int run = line.lastIndexOf("<<<<");
        if (!ocr || run < 0) return Optional.empty();
        String tail = line.substring(run + 4);
        String head = line.substring(0, run).replaceAll("<+$", "");
        int fill = MachineReadableZone.LENGTH - head.length() - tail.length();
        return fill < 0 ? Optional.empty() : Optional.of(head + "<".repeat(fill) + tail);
    }

    private static String figures(String line, boolean ocr) {
        if (!ocr) return line;
        var mended = new StringBuilder(line);
        for (int[] place : FIGURES)
            for (int i = place[0]; i < place[1]; i++) {
                int at = "OISBZ".indexOf(line.charAt(i));
                if (at >= 0) mended.setCharAt(i, "01582".charAt(at));
            }
        return mended.toString();
    }

    void claim(boolean namesAgree, Claims out) {
        out.claim(Passport.MRZ_1, zone.first(), first.words(), namesAgree ? Standing.READ : Standing.UNSURE);
        out.claim(Passport.MRZ_2, zone.second(), second.words(), zone.isSound() ? Standing.READ : Standing.UNSURE);
    }
}
