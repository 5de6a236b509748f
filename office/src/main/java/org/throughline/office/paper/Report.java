package org.throughline.office.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.office.paper.Sheets.Sheet;
import org.throughline.office.work.CaseView;
import org.throughline.reading.PageRef;

/// Writes a case as pages: a first page with the timeline, and one for each page of the papers that says something.
///
/// The pages need no script, ask nothing of any network and name nobody in a title or a file name. They hold a
/// person's life in clear: they are written so that only their owner may read them.
public final class Report {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.throughline.office.paper");

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

    /// Writes the report into a folder, which is made if need be. A report that is there already is replaced as a
    /// whole, so that nothing of it stays behind.
    ///
    /// @throws NotOurFolder if the folder holds anything else
    /// @throws IOException if the folder cannot be written
    public Written write(CaseView view, Path directory) throws IOException {
        Folder folder = Folder.cleared(directory);
        var language = new Language(view.reader());
        var sheets = new Sheets(view, language);
        var things = new ThingWords(view.record(), sheets, language);
        folder.write("throughline.css", stylesheet());
        List<PageRef> withoutPicture = pages(folder, view, sheets, things, language);
        Path first = folder.write("index.html", render("index.jte", Front.of(view, sheets, things, language)));
        return new Written(first, sheets.all().size(), withoutPicture);
    }

    private List<PageRef> pages(Folder folder, CaseView view, Sheets sheets, ThingWords things, Language language)
            throws IOException {
        var withoutPicture = new ArrayList<PageRef>();
        var words = new PageSheets(view, sheets, things, language);
        List<Sheet> all = sheets.all();
        for (int i = 0; i < all.size(); i++) {
            Sheet sheet = all.get(i);
            String name = sheets.name(sheet.ref());
            Optional<byte[]> picture = pictures.apply(sheet.ref());
            String file = picture.map(bytes -> name + ending(bytes)).orElse("");
            if (picture.isPresent()) folder.write("pages/" + file, picture.get());
            else withoutPicture.add(sheet.ref());
            Optional<Sheet> previous = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
            Optional<Sheet> next = i == all.size() - 1 ? Optional.empty() : Optional.of(all.get(i + 1));
            folder.write("pages/" + name + ".html", render("page.jte", words.of(sheet, file, previous, next)));
        }
        return withoutPicture;
    }

    private static String ending(byte[] picture) {
        boolean jpeg = picture.length > 2 && (picture[0] & 0xff) == 0xff && (picture[1] & 0xff) == 0xd8;
        return jpeg ? ".jpg" : ".png";
    }

    private static byte[] render(String template, Object model) {
        var output = new StringOutput();
        TEMPLATES.render(template, model, output);
        return output.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] stylesheet() throws IOException {
        try (InputStream in = Report.class.getResourceAsStream("throughline.css")) {
            return Objects.requireNonNull(in, "throughline.css is part of this program")
                    .readAllBytes();
        }
    }
}
