package org.throughline.office.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.throughline.office.paper.Sheets.Sheet;
import org.throughline.office.work.CaseView;
import org.throughline.reading.PageRef;

/// Writes a case as pages: a first page with the timeline, and one for each page of the papers that says
/// something.
///
/// The pages need no script, ask nothing of any network and name nobody in a title or a file name. They
/// hold a person's life in clear: they are written so that only their owner may read them.
public final class Report {
    /// What was written.
    ///
    /// @param first the page to open
    /// @param pages how many pages of the papers have a sheet
    /// @param withoutPicture those of them whose picture could not be made
    public record Written(Path first, int pages, List<PageRef> withoutPicture) {
        public Written {
            withoutPicture = List.copyOf(withoutPicture);
        }
    }

    private final Function<PageRef, Optional<byte[]>> pictures;

    /// @param pictures a PNG or JPEG of a page as displayed; empty where none can be made
    public Report(Function<PageRef, Optional<byte[]>> pictures) {
        this.pictures = pictures;
    }

    /// Writes the report into a folder, which is made if need be. A report that is there already is
    /// replaced as a whole, so that nothing of it stays behind.
    ///
    /// @throws NotOurFolder if the folder holds anything else
    /// @throws IOException if the folder cannot be written
    public Written write(CaseView view, Path directory) throws IOException {
        Folder folder = Folder.cleared(directory);
        return write(view, folder::write, Beside.ALONE, folder.root());
    }

    /// The same report to be handed on inside something larger, in which the papers themselves lie: each
    /// sheet leads to its paper, opened at the page.
    ///
    /// @param front the name of the first page
    /// @param papers where the paper of this name lies; empty if it is not there
    /// @return each file by its name
    public static SequencedMap<String, byte[]> beside(
            CaseView view, String front, Function<String, Optional<String>> papers) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var beside = new Beside(
                front, page -> papers.apply(page.file()).map(paper -> "../" + paper + "#page=" + page.page()));
        new Report(_ -> Optional.empty()).write(view, files::put, beside, Path.of(""));
        return files;
    }

    @FunctionalInterface
    private interface Place {
        void put(String name, byte[] content) throws IOException;
    }

    private Written write(CaseView view, Place place, Beside beside, Path root) throws IOException {
        var language = new Language(view.reader());
        var sheets = new Sheets(view, language);
        var things = new ThingWords(view.record(), sheets, language);
        place.put("throughline.css", Templates.stylesheet());
        var words = new PageSheets(view, sheets, things, language, beside);
        List<PageRef> withoutPicture = pages(place, sheets, words);
        place.put(beside.front(), Templates.page("index.jte", Front.of(view, sheets, things, language)));
        return new Written(root.resolve(beside.front()), sheets.all().size(), withoutPicture);
    }

    private List<PageRef> pages(Place place, Sheets sheets, PageSheets words) throws IOException {
        var withoutPicture = new ArrayList<PageRef>();
        List<Sheet> all = sheets.all();
        for (int i = 0; i < all.size(); i++) {
            Sheet sheet = all.get(i);
            String name = sheets.name(sheet.ref());
            Optional<byte[]> picture = pictures.apply(sheet.ref());
            String file = picture.map(bytes -> name + ending(bytes)).orElse("");
            if (picture.isPresent()) place.put("pages/" + file, picture.get());
            else withoutPicture.add(sheet.ref());
            Optional<Sheet> previous = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
            Optional<Sheet> next = i == all.size() - 1 ? Optional.empty() : Optional.of(all.get(i + 1));
            place.put("pages/" + name + ".html", Templates.page("page.jte", words.of(sheet, file, previous, next)));
        }
        return withoutPicture;
    }

    private static String ending(byte[] picture) {
        boolean jpeg = picture.length > 2 && (picture[0] & 0xff) == 0xff && (picture[1] & 0xff) == 0xd8;
        return jpeg ? ".jpg" : ".png";
    }
}
