package org.throughline.office.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.PaperNames;
import org.throughline.office.work.References;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadFile;
import org.throughline.text.Text;

/// The papers that were found, in the order of the pages: what each is, where it begins, and which are copies.
final class PaperList {
    private static final int WHERE = 14;
    private static final Text TITLE = Text.of("Papers ({0})", "Papeles ({0})");
    private static final Text FILE = Text.of("{0}: {1} pages", "{0}: {1} páginas");
    private static final Text SAME =
            Text.of("{0}: the same file as {1}, not read twice", "{0}: el mismo archivo que {1}");
    private static final Text COPY_OF = Text.of("a copy of {0}", "copia de {0}");
    private static final Text APART = Text.of("about another person, set apart", "sobre otra persona, puesto aparte");

    private final CaseView view;
    private final Screen screen;
    private final References references;

    PaperList(CaseView view, Screen screen) {
        this.view = view;
        this.screen = screen;
        this.references = new References(view);
    }

    void print() {
        Map<UUID, ReadDocument> known = new HashMap<>();
        view.reading().documents().forEach(document -> known.put(document.id(), document));
        screen.title(screen.say(TITLE, known.size()));
        for (ReadFile file : view.reading().files()) {
            String name = Wording.clean(file.name());
            screen.line(screen.dyed(
                    Dye.FAINT,
                    file.sameAs()
                            .map(other -> screen.say(SAME, name, Wording.clean(other)))
                            .orElseGet(() -> screen.say(FILE, name, file.pages()))));
        }
        view.reading().documents().forEach(document -> print(document, known));
    }

    private void print(ReadDocument document, Map<UUID, ReadDocument> known) {
        var notes = new ArrayList<String>();
        document.copyOf()
                .map(known::get)
                .ifPresent(original -> notes.add(screen.say(COPY_OF, pages(original.pages()))));
        if (document.ofAnotherPerson()) notes.add(screen.say(APART));
        String note = notes.isEmpty() ? "" : screen.aside(String.join(", ", notes));
        String name = screen.say(PaperNames.name(document.kind()));
        String meaning = screen.say(PaperNames.meaning(document.kind()));
        String shown = meaning.isEmpty() || meaning.equals(name) ? name : name + ", " + meaning;
        screen.paragraph(screen.cell(pages(document.pages()), WHERE), shown + note);
    }

    /// `p. 7-8`; pages that do not follow each other are listed.
    private String pages(List<PageRef> pages) {
        Map<PageRef, Integer> runs = new LinkedHashMap<>();
        PageRef begin = pages.getFirst();
        int last = begin.page();
        for (PageRef page : pages.subList(1, pages.size())) {
            if (page.file().equals(begin.file()) && page.page() == last + 1) last++;
            else {
                runs.put(begin, last);
                begin = page;
                last = page.page();
            }
        }
        runs.put(begin, last);
        var words = new ArrayList<String>();
        runs.forEach((from, to) -> words.add(references.of(from) + (to == from.page() ? "" : "-" + to)));
        return String.join(", ", words);
    }
}
