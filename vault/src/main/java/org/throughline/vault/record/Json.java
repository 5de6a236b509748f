package org.throughline.vault.record;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An object of JSON, whose fields are asked for by name; whatever is not as it should be is [NotARecord].
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonNode node;

    private Json(JsonNode node) {
        this.node = node;
    }

    /// In the canonical form of RFC 8785.
    public static String write(Map<String, ?> fields) {
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsString(fields)).getEncodedString();
        } catch (IOException broken) {
            throw new NotARecord("this cannot be written as JSON", broken);
        }
    }

    public static Json read(String json) {
        try {
            return new Json(MAPPER.readTree(json));
        } catch (JacksonException broken) {
            throw new NotARecord("this is not JSON", broken);
        }
    }

    public String text(String name) {
        return optional(name).orElseThrow(() -> new NotARecord("something has no " + name));
    }

    public Optional<String> optional(String name) {
        JsonNode value = node.path(name);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    public Optional<Json> object(String name) {
        JsonNode value = node.path(name);
        return value.isObject() ? Optional.of(new Json(value)) : Optional.empty();
    }

    public List<Json> each(String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(Json::new)
                .toList();
    }

    public List<String> texts(String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /// The one field this object has.
    String only() {
        if (node.size() != 1) throw new NotARecord("one thing should be said here, not " + node.size());
        return node.propertyNames().iterator().next();
    }

    public <T> T as(String name, Function<String, T> read) {
        return parsed(text(name), read);
    }

    static <T> T parsed(String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new NotARecord("a value cannot be read", wrong);
        }
    }
}
