package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.PaperNames;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadPage;
import org.throughline.text.Text;
import org.throughline.timeline.Track;

/// The stack of papers that was read, one line each, and what stands on them.
record Stack(List<Line> papers, List<String> files, List<Line> apart, List<Line> withheld) {
    private static final Text ONE_PAGE = Text.of("1 page", "1 página");
    private static final Text PAGES = Text.of("{0} pages", "{0} páginas");
    private static final Text FILE = Text.of("File {0}: {1}, {2}", "Archivo {0}: {1}, {2}");
    private static final Text SAME = Text.of("the same as {0}", "igual a {0}");
    private static final Text IN_FILE = Text.of("file {1}, p. {0}", "archivo {1}, pág. {0}");
    private static final Text COPY = Text.of("copy, set aside", "copia, apartada");
    private static final Text WHOLE = Text.of("whole pages held back", "páginas enteras retenidas");
    private static final Text BARS = Text.of("{0} bars: {1}", "{0} tachaduras: {1}");
    private static final Text ONE_BAR = Text.of("1 bar: {0}", "1 tachadura: {0}");
    private static final Text NO_CODE = Text.of("no code readable", "sin código legible");
    private static final Text PAGE_RANGE = Text.of("p. {0}", "pág. {0}");

    /// @param what its name, and `meaning` what it is for
    /// @param where its pages, as text; `sheets` are those of them that have a picture here
    /// @param note that it is a copy, or which codes cover what
    record Line(String what, String meaning, String from, String where, String note, List<SourceLink> sheets) {}

    static Stack of(CaseView view, Sheets sheets, Language language) {
        Map<PageRef, ReadPage> pages = new HashMap<>();
        view.reading().pages().forEach(page -> pages.put(page.ref(), page));
        var papers = new ArrayList<Line>();
        var apart = new ArrayList<Line>();
        var withheld = new ArrayList<Line>();
        for (ReadDocument document : view.reading().documents()) {
            (document.ofAnotherPerson() ? apart : papers).add(line(document, sheets, language));
            if (!document.ofAnotherPerson())
                for (PageRef ref : document.pages()) {
                    ReadPage page = pages.get(ref);
                    if (page == null) continue;
                    String codes = codes(page, document, language);
                    if (!codes.isEmpty()) withheld.add(covered(document, ref, codes, sheets, language));
                }
        }
        return new Stack(papers, files(view, sheets, language), apart, withheld);
    }

    private static Line line(ReadDocument document, Sheets sheets, Language language) {
        List<SourceLink> links = document.pages().stream()
                .filter(ref -> sheets.of(ref).isPresent())
                .map(ref -> new SourceLink(language.say(PAGE_RANGE, ref.page()), sheets.href(ref)))
                .toList();
        return new Line(
                language.say(PaperNames.name(document.kind())),
                language.say(PaperNames.meaning(document.kind())),
                language.say(Track.of(document.speaker()).label()),
                where(document, sheets, language),
                document.copyOf().isPresent() ? language.say(COPY) : "",
                links);
    }

    private static Line covered(ReadDocument document, PageRef ref, String codes, Sheets sheets, Language language) {
        return new Line(
                language.say(PaperNames.name(document.kind())),
                "",
                language.say(Track.of(document.speaker()).label()),
                "",
                codes,
                List.of(sheets.link(document, ref)));
    }

    private static String codes(ReadPage page, ReadDocument document, Language language) {
        if (document.kind().equals("withheld-page-sheet")) return language.say(WHOLE);
        if (page.bars().isEmpty()) return "";
        String codes = page.bars().stream()
                .map(bar -> bar.code().map(Sentence::clean).orElse(language.say(NO_CODE)))
                .distinct()
                .collect(Collectors.joining("; "));
        return page.bars().size() == 1
                ? language.say(ONE_BAR, codes)
                : language.say(BARS, page.bars().size(), codes);
    }

    private static String where(ReadDocument document, Sheets sheets, Language language) {
        String pages = ranges(document);
        int file = sheets.file(document.pages().getFirst().file());
        return sheets.files() > 1 ? language.say(IN_FILE, pages, file) : language.say(PAGE_RANGE, pages);
    }

    /// `3, 7–9`: a document's pages need not be neighbours.
    private static String ranges(ReadDocument document) {
        List<Integer> numbers =
                document.pages().stream().map(PageRef::page).sorted().toList();
        var ranges = new ArrayList<String>();
        int first = numbers.getFirst();
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            boolean goesOn = i + 1 < numbers.size() && numbers.get(i + 1) == number + 1;
            if (goesOn) continue;
            ranges.add(first == number ? "" + number : first + "\u2013" + number);
            if (i + 1 < numbers.size()) first = numbers.get(i + 1);
        }
        return String.join(", ", ranges);
    }

    private static List<String> files(CaseView view, Sheets sheets, Language language) {
        return view.reading().files().stream()
                .map(file -> language.say(
                        FILE,
                        sheets.file(file.name()),
                        Sentence.clean(file.name()),
                        file.sameAs()
                                .map(same -> language.say(SAME, Sentence.clean(same)))
                                .orElse(language.count(file.pages(), ONE_PAGE, PAGES))))
                .toList();
    }
}
