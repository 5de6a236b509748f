package org.throughline.law;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.ParameterRow.Confidence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One file of dated figures of law.
///
/// Each row keeps the file and the line it stands on, for messages a person can act on.
final class ParameterFile {
    private static final Set<String> KEYS = Set.of(
            "id",
            "value",
            "unit",
            "effective_from",
            "effective_to",
            "citation",
            "source",
            "confidence",
            "applies_by",
            "note");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final String name;

    private ParameterFile(String name) {
        this.name = name;
    }

    /// @param name as it shall stand in messages: `parameters/asylum.yaml`
    static List<ParameterRow<?>> read(String name, InputStream yaml) {
        return new ParameterFile(name).rows(yaml);
    }

    private List<ParameterRow<?>> rows(InputStream yaml) {
        var rows = new ArrayList<ParameterRow<?>>();
        try (JsonParser parser = YAML.createParser(yaml)) {
            while (parser.nextToken() != null && parser.currentToken() != JsonToken.START_ARRAY) {}
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                String place = name + ":" + parser.currentTokenLocation().getLineNr();
                JsonNode row = parser.readValueAsTree();
                rows.add(row(place, row));
            }
            end(parser);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new LawFileException(name + ":" + line, "this is not YAML: " + broken.getOriginalMessage());
        }
        if (rows.isEmpty()) throw new LawFileException(name + ":1", "there are no parameters in it");
        return rows;
    }

    /// What is no row, or stands after the list, would be left out unseen.
    private void end(JsonParser parser) {
        JsonToken token = parser.currentToken();
        while (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) token = parser.nextToken();
        if (token != null)
            throw new LawFileException(
                    name + ":" + parser.currentTokenLocation().getLineNr(),
                    "this is no row of the list of parameters; put every row into that one list");
    }

    private static ParameterRow<?> row(String place, JsonNode row) {
        String id = required(place, row, "id");
        for (String key : row.propertyNames())
            if (!KEYS.contains(key)) throw new LawFileException(place, id + " has an unknown key: " + key);
        String note = text(row, "note");
        boolean active = !row.path("effective_from").isNull();
        if (!active && !note.startsWith("INACTIVE"))
            throw new LawFileException(
                    place, id + " has no effective_from; a row not in force needs a note that begins with INACTIVE");
        String unit = required(place, row, "unit");
        Optional<LocalDate> from = from(place, id, row);
        Optional<LocalDate> until =
                row.path("effective_to").isNull() ? Optional.empty() : day(place, id, row, "effective_to");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new LawFileException(place, id + " ends before it begins");
        return new ParameterRow<>(
                id,
                Unit.of(place, id, unit).value(place, id, plain(row.path("value"))),
                unit,
                from,
                until,
                required(place, row, "citation"),
                required(place, row, "source"),
                confidence(place, id, required(place, row, "confidence")),
                required(place, row, "applies_by"),
                note,
                active,
                place);
    }

    private static Object plain(JsonNode value) {
        if (value.isInt()) return value.intValue();
        if (value.isBoolean()) return value.booleanValue();
        if (value.isArray())
            return value.valueStream().map(ParameterFile::plain).toList();
        if (!value.isObject()) return value.asString("");
        var parts = new LinkedHashMap<String, Object>();
        for (String key : value.propertyNames()) parts.put(key, plain(value.path(key)));
        return parts;
    }

    private static Optional<LocalDate> from(String place, String id, JsonNode row) {
        JsonNode from = row.path("effective_from");
        return from.isNull() || from.asString("").equals("?")
                ? Optional.empty()
                : day(place, id, row, "effective_from");
    }

    private static Optional<LocalDate> day(String place, String id, JsonNode row, String key) {
        try {
            return Optional.of(LocalDate.parse(text(row, key)));
        } catch (DateTimeParseException _) {
            throw new LawFileException(place, id + " has no day (yyyy-mm-dd) in " + key);
        }
    }

    private static Confidence confidence(String place, String id, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "verified" -> Confidence.VERIFIED;
            case "secondary" -> Confidence.SECONDARY;
            case "recalled, unverified" -> Confidence.RECALLED;
            case "in flux" -> Confidence.IN_FLUX;
            default -> throw new LawFileException(place, id + " has an unknown confidence: " + word);
        };
    }

    private static String required(String place, JsonNode row, String key) {
        String value = text(row, key);
        if (value.isBlank())
            throw new LawFileException(place, (key.equals("id") ? "a row" : text(row, "id")) + " has no " + key);
        return value;
    }

    private static String text(JsonNode row, String key) {
        return row.path(key).asString("");
    }
}
