package org.throughline.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The file in which lawyers sign off rules.
final class SignOffs {
    static final String NAME = "sign-off.yaml";

    private SignOffs() {}

    /// @throws LawFileException if the file is not what it should be; it names the entry
    static List<SignOff> read(InputStream yaml) {
        try {
            if (!(new YAMLMapper().readValue(yaml, Object.class) instanceof List<?> entries))
                throw new LawFileException(NAME + ":1", "this is no list of signatures");
            var all = new ArrayList<SignOff>();
            for (Object entry : entries) all.add(one(all.size() + 1, entry));
            return List.copyOf(all);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new LawFileException(NAME + ":" + line, "this is not YAML: " + broken.getOriginalMessage());
        }
    }

    private static SignOff one(int number, Object entry) {
        if (!(entry instanceof Map<?, ?> words)) throw fault(number, "is no signature");
        try {
            return new SignOff(
                    word(number, words, "rule"),
                    word(number, words, "reviewer"),
                    LocalDate.parse(word(number, words, "date")),
                    word(number, words, "edition"));
        } catch (DateTimeException wrong) {
            throw fault(number, "has no day (yyyy-mm-dd) in date");
        }
    }

    private static String word(int number, Map<?, ?> words, String key) {
        Object word = words.get(key);
        if (word == null || String.valueOf(word).isBlank()) throw fault(number, "has no " + key);
        return String.valueOf(word);
    }

    private static LawFileException fault(int number, String what) {
        return new LawFileException(NAME, "entry " + number + " " + what);
    }

    static List<SignOff> shipped() {
        try (InputStream file = SignOffs.class.getResourceAsStream(NAME)) {
            if (file == null) throw new LawFileException(NAME, "the file is missing");
            return read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
