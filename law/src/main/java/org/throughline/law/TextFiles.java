package org.throughline.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.text.Translations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Languages beside English and Spanish: one file `texts/LANGUAGE.yaml` each, from the English sentence to the sentence
/// in that language.
public final class TextFiles implements Translations {
    private static final TypeReference<Map<String, String>> SENTENCES = new TypeReference<>() {};

    private final Map<String, Map<String, String>> languages = new ConcurrentHashMap<>();

    /// For [java.util.ServiceLoader].
    public TextFiles() {}

    @Override
    public Optional<String> of(String english, Locale reader) {
        return Optional.ofNullable(languages
                .computeIfAbsent(reader.getLanguage(), TextFiles::sentences)
                .get(english));
    }

    private static Map<String, String> sentences(String language) {
        if (!language.matches("[a-z]{2,3}")) return Map.of();
        try (InputStream file = TextFiles.class.getResourceAsStream("texts/" + language + ".yaml")) {
            return file == null ? Map.of() : new YAMLMapper().readValue(file, SENTENCES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
