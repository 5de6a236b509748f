package org.throughline.office.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.fact.Standing;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.PaperNames;
import org.throughline.office.work.References;
import org.throughline.reading.NotRead;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadPage;
import org.throughline.reading.page.Bar;
import org.throughline.reading.page.Trouble;
import org.throughline.text.Text;

/// What the answer does not rest on: set apart, withheld, unsure, unread. "Nothing found" is never the last word.
final class Remainder {
    private static final Text TITLE = Text.of("What this does not tell", "Lo que esto no dice");
    private static final Text APART = Text.of(
            "{0} about another person: {1}. Nothing of it was used.",
            "{0} sobre otra persona: {1}. No se usó nada de eso.");
    private static final Text WITHHELD = Text.of(
            "Places withheld by the agency under {1}: {0}, on {2}",
            "Lugares tapados por la agencia según {1}: {0}, en {2}");
    private static final Text NO_CODE = Text.of("no code that could be read", "un código que no se pudo leer");
    private static final Text SHEETS = Text.of(
            "Sheets that stand for pages withheld whole: {0}",
            "Hojas que reemplazan páginas retenidas por completo: {0}");
    private static final Text UNSURE = Text.of(
            "Values read with doubt, a person must look: {0}, on {1}",
            "Datos leídos con duda, una persona debe revisarlos: {0}, en {1}");
    private static final Text NOT_READ = Text.of(
            "Values that should stand on a page and could not be made out: {0}, on {1}",
            "Datos que deberían estar en una página y no se pudieron leer: {0}, en {1}");
    private static final Text UNKNOWN = Text.of(
            "Pages of a kind we do not know yet, from which nothing was taken: {0}, {1}",
            "Páginas de un tipo que aún no conocemos, de las que no se tomó nada: {0}, {1}");
    private static final Text TROUBLES = Text.of(
            "{0} files or pages could not be read; see the messages.", "{0} archivos o páginas no se pudieron leer.");
    private static final Text ELSEWHERE = Text.of(
            "Only these papers were read. The court, USCIS and other agencies were not asked.",
            "Solo se leyeron estos papeles. No se preguntó a la corte, a USCIS ni a otras agencias.");

    private final CaseView view;
    private final Screen screen;
    private final References references;

    Remainder(CaseView view, Screen screen) {
        this.view = view;
        this.screen = screen;
        this.references = new References(view);
    }

    void print() {
        screen.title(screen.say(TITLE));
        for (ReadDocument document : view.reading().documents())
            if (document.ofAnotherPerson())
                say(APART, screen.say(PaperNames.name(document.kind())), references.ofPages(document.pages()));
        withheld();
        pages(UNSURE, unsure());
        pages(NOT_READ, notRead());
        List<PageRef> unknown = kind("unknown");
        if (!unknown.isEmpty()) pages(UNKNOWN, unknown);
        List<Trouble> troubles = view.reading().troubles();
        if (!troubles.isEmpty()) say(TROUBLES, troubles.size());
        say(ELSEWHERE);
    }

    private void withheld() {
        Map<String, List<PageRef>> byCode = new TreeMap<>();
        for (ReadPage page : view.reading().pages())
            for (Bar bar : page.bars())
                byCode.computeIfAbsent(
                                bar.code().map(Wording::clean).orElse(screen.say(NO_CODE)), _ -> new ArrayList<>())
                        .add(page.ref());
        byCode.forEach((code, pages) -> say(
                WITHHELD,
                pages.size(),
                code,
                references.ofPages(pages.stream().distinct().toList())));
        List<PageRef> sheets = kind("withheld-page-sheet");
        if (!sheets.isEmpty()) say(SHEETS, references.ofPages(sheets));
    }

    private List<PageRef> kind(String kind) {
        return view.reading().pages().stream()
                .filter(page -> page.kind().equals(kind))
                .map(ReadPage::ref)
                .toList();
    }

    private List<PageRef> unsure() {
        return view.record().facts().stream()
                .filter(fact -> view.record().standing(fact) == Standing.UNSURE)
                .flatMap(fact -> view.page(fact).stream())
                .toList();
    }

    private List<PageRef> notRead() {
        var pages = new ArrayList<PageRef>();
        for (ReadPage page : view.reading().pages()) for (NotRead _ : page.notRead()) pages.add(page.ref());
        return pages;
    }

    private void pages(Text text, List<PageRef> pages) {
        if (!pages.isEmpty())
            say(text, pages.size(), references.ofPages(pages.stream().distinct().toList()));
    }

    private void say(Text text, Object... values) {
        screen.paragraph(screen.mark(Mark.REASON) + " ", screen.say(text, values));
    }
}
