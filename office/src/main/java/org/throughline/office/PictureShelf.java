package org.throughline.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.throughline.office.work.CaseView;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadFile;
import org.throughline.reading.ReadPage;
import org.throughline.reading.pdf.PagePictures;

/// Pictures of the pages of one case, drawn a shelf at a time: one process for many pages, and few pictures in memory.
final class PictureShelf implements Function<PageRef, Optional<byte[]>> {
    private static final int SHELF = 24;
    private static final int WIDTH = 1000;

    private final PagePictures drawing;
    private final Map<String, ReadFile> files = new HashMap<>();
    private final Map<String, List<Integer>> wanted = new HashMap<>();
    private final Map<PageRef, byte[]> shelf = new HashMap<>();

    PictureShelf(CaseView view, PagePictures drawing) {
        this.drawing = drawing;
        view.reading().files().forEach(file -> files.put(file.name(), file));
        Set<PageRef> apart = new HashSet<>();
        for (ReadDocument document : view.reading().documents())
            if (document.ofAnotherPerson()) apart.addAll(document.pages());
        for (ReadPage page : view.reading().pages())
            if (saysSomething(page) && !apart.contains(page.ref()))
                wanted.computeIfAbsent(page.ref().file(), _ -> new ArrayList<>())
                        .add(page.ref().page());
    }

    private static boolean saysSomething(ReadPage page) {
        return !page.claims().isEmpty()
                || !page.bars().isEmpty()
                || !page.notRead().isEmpty();
    }

    @Override
    public Optional<byte[]> apply(PageRef page) {
        if (!shelf.containsKey(page)) draw(page);
        return Optional.ofNullable(shelf.remove(page));
    }

    private void draw(PageRef first) {
        ReadFile file = files.get(first.file());
        if (file == null) return;
        List<Integer> pages = new ArrayList<>(List.of(first.page()));
        wanted.getOrDefault(first.file(), List.of()).stream()
                .filter(page -> page > first.page())
                .limit(SHELF - 1)
                .forEach(pages::add);
        shelf.clear();
        try {
            drawing.draw(file.path(), pages, WIDTH, (page, jpeg) -> shelf.put(new PageRef(first.file(), page), jpeg));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the rest is written without pictures, and soon stops
        }
    }
}
