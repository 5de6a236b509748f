package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.fact.Standing;
import org.throughline.office.work.CaseView;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadFile;
import org.throughline.reading.ReadPage;

/// What the pages of each file hold, at a glance: in place of thumbnails.
final class PageMap {
    private final Map<String, List<String>> styles = new HashMap<>();

    PageMap(CaseView view, Sheets sheets) {
        var pages = new HashMap<PageRef, ReadPage>();
        view.reading().pages().forEach(page -> pages.put(page.ref(), page));
        for (ReadFile file : view.reading().files()) {
            var states = new ArrayList<String>();
            for (int number = 1; number <= file.pages(); number++) {
                var ref = new PageRef(file.name(), number);
                states.add(style(pages, sheets, view, ref));
            }
            styles.put(file.name(), states);
        }
    }

    private static String style(Map<PageRef, ReadPage> pages, Sheets sheets, CaseView view, PageRef ref) {
        ReadPage page = pages.get(ref);
        if (page == null) return "bad";
        if (page.copyOf().isPresent() || page.kind().equals("blank-or-back")) return "rest";
        if (page.kind().equals("withheld-page-sheet")) return "held";
        return sheets.of(ref)
                .map(sheet -> !sheet.page().notRead().isEmpty()
                                || sheet.facts().stream()
                                        .anyMatch(fact -> view.record().standing(fact) == Standing.UNSURE)
                        ? "check"
                        : sheet.facts().isEmpty() ? "held" : "said")
                .orElse("rest");
    }

    /// The map of a file with one of its pages marked.
    List<PageSheet.Run> around(PageRef here) {
        var runs = new ArrayList<PageSheet.Run>();
        List<String> states = styles.getOrDefault(here.file(), List.of());
        for (int number = 1; number <= states.size(); number++) {
            String style = number == here.page() ? "here" : states.get(number - 1);
            PageSheet.Run last = runs.isEmpty() ? new PageSheet.Run(0, 0, "") : runs.getLast();
            if (last.style().equals(style))
                runs.set(runs.size() - 1, new PageSheet.Run(last.first(), last.pages() + 1, style));
            else runs.add(new PageSheet.Run(number - 1, 1, style));
        }
        return runs;
    }
}
