package org.throughline.law;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.law.protection.TpsNotice;
import org.throughline.law.protection.TpsNotices;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.ParameterRow.Confidence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// The list of TPS notices, as one figure of law. Its first line names the source and the known holes.
final class TpsFile {
    private static final CsvSchema WITH_NAMES =
            CsvSchema.emptySchema().withHeader().withComments();
    private static final Pattern BETWEEN_COUNTRIES = Pattern.compile("; *");

    private final String name;
    private int line = 1;

    private TpsFile(String name) {
        this.name = name;
    }

    /// @param name as it shall stand in messages
    /// @throws LawFileException if it is no table of notices; it names file and line
    static ParameterRow<TpsNotices> read(String name, InputStream csv) {
        return new ParameterRow<>(
                "tps.notices",
                new TpsFile(name).notices(csv),
                "list",
                Optional.empty(),
                Optional.empty(),
                "INA 244(b); Federal Register, notices of DHS about TPS",
                "federalregister.gov, abstracts of 2020-03 to 2026-01; known holes: see the file",
                Confidence.IN_FLUX,
                "date of the notice",
                "Courts have stayed or set aside several notices. A notice date is not the law in force.",
                true,
                name + ":1");
    }

    private TpsNotices notices(InputStream csv) {
        var notices = new ArrayList<TpsNotice>();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(WITH_NAMES).readValues(csv)) {
            while (rows.hasNext()) {
                line = rows.currentLocation().getLineNr();
                notices.add(notice(rows.next()));
            }
            return new TpsNotices(notices);
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException wrong) {
            throw new LawFileException(name + ":" + line, "this line is not read: " + wrong.getMessage());
        }
    }

    private static TpsNotice notice(Map<String, String> row) {
        return new TpsNotice(
                cell(row, "fr_document_number"),
                LocalDate.parse(cell(row, "publication_date")),
                countries(cell(row, "country")),
                cell(row, "action"),
                day(row, "period_from"),
                day(row, "period_to"),
                day(row, "termination_effective"),
                day(row, "continuous_residence_since"),
                day(row, "physical_presence_since"));
    }

    private static List<String> countries(String cell) {
        return BETWEEN_COUNTRIES.splitAsStream(cell).toList();
    }

    private static Optional<LocalDate> day(Map<String, String> row, String column) {
        String words = cell(row, column);
        return words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
    }

    private static String cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column))
                .orElseThrow(() -> new IllegalArgumentException("there is no column " + column));
    }
}
