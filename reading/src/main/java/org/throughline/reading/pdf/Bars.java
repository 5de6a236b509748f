package org.throughline.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Bar;

/// Finds redaction bars among the dark areas of a page: those with a code printed light on them, and those under which
/// something is printed.
final class Bars {
    private static final Pattern CODE = Pattern.compile("\\(b\\)\\s*\\((\\d)\\)(?:\\s*\\(([A-F])\\))?");
    /// In points: a bar is at least so wide and high; rules are thinner.
    private static final double NARROWEST = 8;
    private static final double LOWEST = 4;
    /// Without a code, a dark area must be of the size of a few lines to count: a dark page is no bar.
    private static final double HIGHEST = 150;

    private Bars() {}

    static List<Bar> among(Seen seen, List<Typed.Run> runs) {
        var bars = new ArrayList<Bar>();
        for (Area area : seen.dark()) {
            if (area.width() < NARROWEST || area.height() < LOWEST) continue;
            String printed = printedOn(area, runs);
            if (printed.startsWith("(")) bars.add(new Bar(area, code(printed)));
            else if (area.height() <= HIGHEST && seen.hides(area)) bars.add(new Bar(area, Optional.empty()));
        }
        return bars;
    }

    static String printedOn(Area area, List<Typed.Run> runs) {
        return String.join(
                " ",
                runs.stream()
                        .filter(run -> run.light() && area.touches(run.word().area()))
                        .map(run -> run.word().text())
                        .toList());
    }

    /// `(b) (6), (b) (7)(C)` becomes `(b)(6), (b)(7)(C)`; empty if no code can be made out.
    static Optional<String> code(String printed) {
        List<String> codes = CODE.matcher(printed).results().map(Bars::written).toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", codes));
    }

    private static String written(MatchResult code) {
        return "(b)(" + code.group(1) + ")" + (code.group(2) == null ? "" : "(" + code.group(2) + ")");
    }
}
