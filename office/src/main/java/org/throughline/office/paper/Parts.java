package org.throughline.office.paper;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.office.paper.Sheets.Sheet;
import org.throughline.office.work.Brief;
import org.throughline.office.work.CaseView;

/// What the written pages show, as parts that stand in other pages too: the same words and drawings, whoever shows
/// them.
public final class Parts {
    private Parts() {}

    /// The life: the most important sentence, the chart, where records disagree, and the same as a list. Its links lead
    /// to `pages/`, seen from where it stands.
    public static Content timeline(CaseView view) {
        var language = new Language(view.reader());
        var sheets = new Sheets(view, language);
        return Templates.part(
                "case.jte",
                Map.of("front", Front.of(view, sheets, new ThingWords(view.record(), sheets, language), language)));
    }

    public static Content brief(Brief brief, Locale reader) {
        var page = new BriefPages.Page(brief, "", Map.of());
        return Templates.part("sheetpart.jte", Map.of("w", new Language(reader), "of", page));
    }

    /// One page of the papers with what it says; empty where there is no sheet of this name.
    ///
    /// @param name as the links of [#timeline] have it, without the ending
    public static Optional<Content> sheet(CaseView view, String name) {
        var language = new Language(view.reader());
        var sheets = new Sheets(view, language);
        List<Sheet> all = sheets.all();
        for (int i = 0; i < all.size(); i++)
            if (sheets.name(all.get(i).ref()).equals(name)) {
                Optional<Sheet> previous = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
                Optional<Sheet> next = i == all.size() - 1 ? Optional.empty() : Optional.of(all.get(i + 1));
                var things = new ThingWords(view.record(), sheets, language);
                var words =
                        new PageSheets(view, sheets, things, language, new Beside("timeline", _ -> Optional.empty()));
                return Optional.of(Templates.part(
                        "onepage.jte",
                        Map.of("page", words.of(all.get(i), "", previous, next), "back", "../timeline")));
            }
        return Optional.empty();
    }

    /// The drawings that icons are taken from.
    public static Content icons() {
        return Templates.part("sprite.jte", Map.of());
    }

    public static byte[] stylesheet() {
        try {
            return Templates.stylesheet();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
