package org.throughline.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.throughline.office.cli.Desk;
import org.throughline.office.paper.BriefPages;
import org.throughline.office.paper.RuleSite;
import org.throughline.office.work.Brief;

/// Hands sheets of the command to the pages that show them.
final class SheetPages implements Desk.Sheets {
    @Override
    public Path write(List<Brief> briefs, Path folder, Locale reader) throws IOException {
        return BriefPages.write(briefs, folder, reader);
    }

    @Override
    public Path writeRules(SequencedMap<String, Brief> pages, Path folder, Locale reader) throws IOException {
        return RuleSite.write(pages, folder, reader);
    }
}
