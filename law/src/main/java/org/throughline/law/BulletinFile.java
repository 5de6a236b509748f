package org.throughline.law;

import java.io.InputStream;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import org.throughline.law.bulletin.Bulletin;
import org.throughline.law.bulletin.BulletinCells;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.ParameterRow.Confidence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// The history of the Visa Bulletin, as one figure of law. Its first lines name the source.
final class BulletinFile {
    private static final CsvSchema WITH_HEADER =
            CsvSchema.emptySchema().withHeader().withComments();

    private BulletinFile() {}

    /// @param name as it shall stand in messages
    /// @throws LawFileException if a line of it is not read; it names file and line
    static ParameterRow<Bulletin> read(String name, InputStream csv) {
        return new ParameterRow<>(
                Bulletin.HISTORY.id(),
                cells(name, csv).bulletin(),
                "list",
                Optional.empty(),
                Optional.empty(),
                "INA 201 to 203; Visa Bulletin of the Department of State",
                "saved pages of travel.state.gov; see the file",
                Confidence.VERIFIED,
                "month of the bulletin",
                "Later months must be looked up.",
                true,
                name + ":1");
    }

    static BulletinCells cells(String name, InputStream csv) {
        var cells = new BulletinCells();
        int line = 1;
        try (MappingIterator<Map<String, String>> lines =
                new CsvMapper().readerForMapOf(String.class).with(WITH_HEADER).readValues(csv)) {
            while (lines.hasNext()) {
                line = lines.currentLocation().getLineNr();
                cells.add(lines.next());
            }
            return cells;
        } catch (JacksonException | IllegalArgumentException | DateTimeException wrong) {
            throw new LawFileException(name + ":" + line, "this line is not read: " + wrong.getMessage());
        }
    }
}
