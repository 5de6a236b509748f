package org.throughline.office.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.office.work.Brief;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.office.work.Brief.Section;
import org.throughline.office.work.Strip;
import org.throughline.text.Text;

/// Writes sheets as pages for a browser: no script, no network, readable on a phone and on paper.
public final class BriefPages {
    /// A page's title shows in a browser's history, so it says nothing.
    public static final Text NEUTRAL_TITLE = Text.of("Sheet", "Hoja");

    public static final Text BACK = Text.of("All pages", "Todas las páginas");
    private static final int FEW = 24;
    private static final Text MET = Text.of("Met:", "Se cumple:");
    private static final Text NOT_MET = Text.of("Not met:", "No se cumple:");
    private static final Text UNKNOWN = Text.of("Not known:", "No se sabe:");
    private static final Text LAWYER = Text.of("For a lawyer:", "Para un abogado:");
    private static final Text DANGER = Text.of("Danger:", "Peligro:");
    private static final Text NO_SIGN = Text.of("No sign:", "Sin señal:");

    /// What the template shows.
    ///
    /// @param up the page that leads back; empty where there is none
    /// @param links pages of entries, by their ids
    public record Page(Brief brief, String up, Map<String, String> links) {
        /// Where an entry leads: another page, or another card of this one; empty where nowhere.
        public String link(Section section, Entry entry) {
            boolean hasCard = !section.id().equals(entry.id())
                    && brief.sections().stream().anyMatch(other -> other.id().equals(entry.id()));
            return links.getOrDefault(entry.id(), hasCard ? "#" + entry.id() : "");
        }

        /// The classes of the page: what it is, and whether it has so much to say that paper takes two columns.
        public String kind() {
            int entries = brief.sections().stream()
                    .mapToInt(section -> section.entries().size())
                    .sum();
            return "brief" + (isIndex() ? " index" : "") + (entries > FEW ? " many" : "");
        }

        /// Whether it tells of a client.
        public boolean isOfClient() {
            return up.isEmpty() && links.isEmpty();
        }

        /// Whether it is a list of other pages.
        private boolean isIndex() {
            return up.isEmpty() && !links.isEmpty();
        }
    }

    private BriefPages() {}

    /// Writes one page for each sheet, the first as `index.html`.
    ///
    /// @return the page to open first
    /// @throws NotOurFolder if the folder holds anything else
    /// @throws IOException if the folder cannot be written
    public static Path write(List<Brief> briefs, Path directory, Locale reader) throws IOException {
        Folder folder = Folder.cleared(directory);
        folder.write("throughline.css", Templates.stylesheet());
        var language = new Language(reader);
        Path first = folder.write("index.html", html(new Page(briefs.getFirst(), "", Map.of()), language));
        for (int i = 1; i < briefs.size(); i++)
            folder.write(i + "-0000.html", html(new Page(briefs.get(i), "index.html", Map.of()), language));
        return first;
    }

    static byte[] html(Page page, Language language) {
        return Templates.page("brief.jte", Map.of("w", language, "of", page));
    }

    public static StripPicture picture(Language language, Strip strip) {
        return StripPicture.of(strip, language);
    }

    /// A class of the stylesheet.
    public static String style(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A shape of its own for each, so that nothing hangs on colour; none where there is nothing to say.
    public static String shape(Mark mark) {
        return switch (mark) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case UNKNOWN -> "?";
            case LAWYER -> "§";
            case DANGER -> "▲";
            case NO_SIGN -> "○";
            case DAY -> "◆";
            case PLAIN -> "";
        };
    }

    /// The same in words; empty where the words of the entry say it.
    public static String word(Language language, Mark mark) {
        return switch (mark) {
            case MET -> language.say(MET);
            case NOT_MET -> language.say(NOT_MET);
            case UNKNOWN -> language.say(UNKNOWN);
            case LAWYER -> language.say(LAWYER);
            case DANGER -> language.say(DANGER);
            case NO_SIGN -> language.say(NO_SIGN);
            case DAY, PLAIN -> "";
        };
    }
}
