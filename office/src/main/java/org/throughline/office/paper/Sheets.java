package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.fact.Fact;
import org.throughline.fact.Source;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.PaperNames;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadPage;
import org.throughline.text.Text;
import org.throughline.timeline.Track;

/// The pages that get a sheet of their own, with a picture, and the way from each fact to its box.
///
/// A long file has many pages with nothing on them, so only pages with facts, bars or troubles get one. Pages about
/// another person get none: they are set apart, and this report is the client's.
final class Sheets {
    private static final Text ON_PAGE = Text.of("{0}, p. {1}", "{0}, pág. {1}");
    private static final Text IN_FILE = Text.of("{0}, file {2} p. {1}", "{0}, archivo {2} pág. {1}");
    private static final Text STATED = Text.of("word of {0}", "palabra de {0}");
    private static final Text SUPPOSED = Text.of("supposed", "supuesto");

    /// @param facts those of this page, in reading order; the number of a fact on its page is its place here, from 1
    record Sheet(PageRef ref, ReadPage page, ReadDocument document, List<Fact<?>> facts) {}

    private final CaseView view;
    private final Language language;
    private final Map<PageRef, Sheet> sheets = new LinkedHashMap<>();
    private final Map<UUID, String> anchors = new HashMap<>();
    private final Map<UUID, ReadDocument> documents = new HashMap<>();
    private final Map<String, Integer> files = new HashMap<>();

    Sheets(CaseView view, Language language) {
        this.view = view;
        this.language = language;
        view.reading().files().forEach(file -> files.putIfAbsent(file.name(), files.size() + 1));
        var documentOf = new HashMap<PageRef, ReadDocument>();
        for (ReadDocument document : view.reading().documents()) {
            documents.put(document.id(), document);
            document.pages().forEach(ref -> documentOf.put(ref, document));
        }
        Map<PageRef, List<Fact<?>>> facts = factsByPage();
        Set<PageRef> troubled = troubled();
        for (ReadPage page : view.reading().pages()) {
            ReadDocument document = documentOf.get(page.ref());
            List<Fact<?>> here = facts.getOrDefault(page.ref(), List.of());
            boolean worthIt = !here.isEmpty()
                    || !page.bars().isEmpty()
                    || !page.notRead().isEmpty()
                    || troubled.contains(page.ref());
            if (document != null && worthIt && !document.ofAnotherPerson()) add(page, document, here);
        }
    }

    private void add(ReadPage page, ReadDocument document, List<Fact<?>> facts) {
        sheets.put(page.ref(), new Sheet(page.ref(), page, document, facts));
        for (int i = 0; i < facts.size(); i++)
            anchors.put(facts.get(i).id(), href(page.ref()) + "#" + anchor(facts.get(i), i + 1));
    }

    /// The box where there is one, else the line in the list beside the picture.
    private static String anchor(Fact<?> fact, int number) {
        return (fact.source() instanceof Source.Page page && page.box().isPresent() ? "f" : "r") + number;
    }

    private Map<PageRef, List<Fact<?>>> factsByPage() {
        var found = new HashMap<PageRef, List<Fact<?>>>();
        for (Fact<?> fact : view.record().facts())
            page(fact)
                    .ifPresent(ref ->
                            found.computeIfAbsent(ref, _ -> new ArrayList<>()).add(fact));
        return found;
    }

    private Set<PageRef> troubled() {
        var refs = new HashSet<PageRef>();
        view.reading()
                .troubles()
                .forEach(trouble -> trouble.page().ifPresent(page -> refs.add(new PageRef(trouble.file(), page))));
        return refs;
    }

    List<Sheet> all() {
        return List.copyOf(sheets.values());
    }

    Optional<Sheet> of(PageRef ref) {
        return Optional.ofNullable(sheets.get(ref));
    }

    /// A path that names no file of the person: `pages/1-0087.html`.
    String href(PageRef ref) {
        return "pages/" + name(ref) + ".html";
    }

    String name(PageRef ref) {
        return String.format(Locale.ROOT, "%d-%04d", file(ref.file()), ref.page());
    }

    int files() {
        return files.size();
    }

    int file(String name) {
        return files.getOrDefault(name, 0);
    }

    /// `p. 87`, with the number of the file where there are several.
    String label(String paper, PageRef ref) {
        return language.say(files.size() > 1 ? IN_FILE : ON_PAGE, paper, ref.page(), file(ref.file()));
    }

    SourceLink link(ReadDocument document, PageRef ref) {
        String label = label(language.say(PaperNames.name(document.kind())), ref);
        return new SourceLink(label, sheets.containsKey(ref) ? href(ref) : "");
    }

    SourceLink link(Fact<?> fact) {
        return switch (fact.source()) {
            case Source.Page page -> {
                ReadDocument document = documents.get(page.document());
                String paper = document == null ? "?" : language.say(PaperNames.name(document.kind()));
                String label = page(fact).map(ref -> label(paper, ref)).orElse(paper);
                yield new SourceLink(label, anchors.getOrDefault(fact.id(), ""));
            }
            case Source.Reply reply -> new SourceLink(Sentence.clean(reply.connector()), "");
            case Source.Statement statement ->
                new SourceLink(
                        language.say(
                                STATED,
                                language.say(Track.of(statement.speaker()).label())),
                        "");
            case Source.Supposition _ -> new SourceLink(language.say(SUPPOSED), "");
        };
    }

    /// One link for each page the facts stand on.
    List<SourceLink> links(Collection<? extends Fact<?>> facts) {
        var links = new LinkedHashMap<String, SourceLink>();
        for (Fact<?> fact : facts) {
            SourceLink link = link(fact);
            links.putIfAbsent(link.label(), link);
        }
        return List.copyOf(links.values());
    }

    Basis basis(Collection<? extends Fact<?>> facts) {
        return facts.stream()
                .map(this::link)
                .min(Comparator.comparing(link -> !link.leads()))
                .map(SourceLink::basis)
                .orElse(new Basis.OnWord(""));
    }

    /// The page a fact stands on.
    Optional<PageRef> page(Fact<?> fact) {
        if (!(fact.source() instanceof Source.Page page)) return Optional.empty();
        ReadDocument document = documents.get(page.document());
        if (document == null) return Optional.empty();
        return document.pages().stream()
                .filter(ref -> ref.page() == page.number())
                .findFirst();
    }
}
