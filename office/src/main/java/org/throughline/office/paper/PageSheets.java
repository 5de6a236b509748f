package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.fact.Box;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.office.paper.PageSheet.Covered;
import org.throughline.office.paper.PageSheet.Item;
import org.throughline.office.paper.PageSheet.Rect;
import org.throughline.office.paper.Sheets.Sheet;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.FactNames;
import org.throughline.office.work.PaperNames;
import org.throughline.reading.ReadPage;
import org.throughline.text.Text;
import org.throughline.timeline.Contradiction;

/// Puts pages in words: what each says, how sure that is, and whether other papers say the same.
final class PageSheets {
    private static final Text SOME_DAY = Text.of("some day from {0} to {1}", "algún día del {0} al {1}");
    private static final Text NONE_YET = Text.of("none yet, says the page", "aún no, dice la página");
    private static final Text COVERED = Text.of("covered by the agency, {0}", "tapado por la agencia, {0}");
    private static final Text OR = Text.of(" or ", " o ");
    private static final Text TO_CHECK = Text.of("Please check", "Por revisar");
    private static final Text DIFFERS = Text.of("Differs", "Difiere");
    private static final Text MATCHES = Text.of("Matches", "Coincide");
    private static final Text ONLY_HERE = Text.of("Only here", "Solo aquí");
    private static final Text NOT_MADE_OUT = Text.of("could not be made out", "no se pudo leer");

    private final CaseView view;
    private final Sheets sheets;
    private final ThingWords things;
    private final Language language;
    private final PageMap map;
    private final Beside beside;

    PageSheets(CaseView view, Sheets sheets, ThingWords things, Language language, Beside beside) {
        this.view = view;
        this.sheets = sheets;
        this.things = things;
        this.language = language;
        this.map = new PageMap(view, sheets);
        this.beside = beside;
    }

    /// @param picture the name of the picture's file, or empty
    PageSheet of(Sheet sheet, String picture, Optional<Sheet> previous, Optional<Sheet> next) {
        var items = new ArrayList<Item>();
        for (Fact<?> fact : sheet.facts()) items.add(item(items.size() + 1, fact, sheet.page()));
        sheet.page()
                .notRead()
                .forEach(missing -> items.add(new Item(
                        items.size() + 1,
                        false,
                        language.say(FactNames.of(missing.type())),
                        Sentence.words(""),
                        Sentence.words(language.say(NOT_MADE_OUT)),
                        "",
                        language.say(TO_CHECK),
                        "gold",
                        Optional.empty(),
                        missing.near().map(area -> Rect.between(area.x0(), area.y0(), area.x1(), area.y1())))));
        String kind = sheet.document().kind();
        return new PageSheet(
                language,
                beside.front(),
                beside.original().apply(sheet.ref()).orElse(""),
                sheets.label(language.say(PaperNames.name(kind)), sheet.ref()),
                language.say(PaperNames.meaning(kind)),
                Sentence.clean(sheet.ref().file()),
                sheet.ref().page(),
                pages(sheet),
                picture,
                sheet.page().width(),
                sheet.page().height(),
                items,
                covered(sheet.page()),
                previous.map(other -> sheets.name(other.ref()) + ".html").orElse(""),
                next.map(other -> sheets.name(other.ref()) + ".html").orElse(""),
                map.around(sheet.ref()));
    }

    private int pages(Sheet sheet) {
        return view.reading().files().stream()
                .filter(file -> file.name().equals(sheet.ref().file()))
                .mapToInt(file -> file.pages())
                .findFirst()
                .orElse(sheet.ref().page());
    }

    private static List<Covered> covered(ReadPage page) {
        return page.bars().stream()
                .map(bar -> new Covered(
                        bar.code().map(Sentence::clean).orElse(""),
                        Rect.between(
                                bar.area().x0(),
                                bar.area().y0(),
                                bar.area().x1(),
                                bar.area().y1())))
                .toList();
    }

    private <T> Item item(int number, Fact<T> fact, ReadPage page) {
        Optional<Box> box = fact.source() instanceof Source.Page source ? source.box() : Optional.empty();
        String printed = fact.source() instanceof Source.Page source ? Sentence.clean(source.words()) : "";
        Sentence value = said(fact.said(), new Basis.OnPage("#" + (box.isPresent() ? "f" : "r") + number));
        Optional<Integer> dispute = view.timeline().contradictions().stream()
                .filter(one -> one.sides().values().stream().anyMatch(side -> side.contains(fact)))
                .map(Contradiction::number)
                .findFirst();
        boolean sure = view.record().standing(fact) != Standing.UNSURE;
        Tag tag = tag(fact, sure, dispute.isPresent());
        return new Item(
                number,
                sure,
                language.say(FactNames.of(fact.type())),
                fact.about().equals(Thing.CLIENT) ? Sentence.words("") : things.of(fact.about()),
                value,
                printed.equalsIgnoreCase(value.plain()) ? "" : printed,
                language.say(tag.label()),
                tag.style(),
                dispute,
                box.map(place -> Rect.between(
                        place.left() * page.width(),
                        place.top() * page.height(),
                        place.right() * page.width(),
                        place.bottom() * page.height())));
    }

    private record Tag(Text label, String style) {}

    private <T> Tag tag(Fact<T> fact, boolean sure, boolean disputed) {
        if (!sure) return new Tag(TO_CHECK, "gold");
        if (disputed) return new Tag(DIFFERS, "gold");
        Evidence<T> evidence = view.record().on(fact.type(), fact.about());
        long papers = evidence.facts().stream()
                .filter(other -> other.said().equals(fact.said()))
                .flatMap(other ->
                        other.source() instanceof Source.Page page ? Stream.of(page.document()) : Stream.empty())
                .distinct()
                .count();
        return papers > 1 ? new Tag(MATCHES, "green") : new Tag(ONLY_HERE, "");
    }

    private Sentence said(Said<?> said, Basis basis) {
        return switch (said) {
            case Said.Exactly<?>(var value) -> Sentence.value(value, basis, language);
            case Said.Within(var first, var last) -> Sentence.of(SOME_DAY, List.of(first, last), basis, language);
            case Said.OneOf<?>(var values) ->
                values.stream()
                        .map(value -> Sentence.value(value, basis, language))
                        .reduce((one, other) ->
                                one.with(Sentence.words(language.say(OR))).with(other))
                        .orElse(Sentence.words(""));
            case Said.NoneYet<?> _ -> Sentence.words(language.say(NONE_YET));
            case Said.Withheld<?>(var code) -> Sentence.words(language.say(COVERED, code));
        };
    }
}
