package org.throughline.vault.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A thing to be signed or bound, in the one way it can be written: its label, a line break, canonical JSON (RFC 8785).
///
/// Values are text, whole numbers and lists of text. Bytes are hexadecimal, times ISO 8601 in UTC. What is read must be
/// what would be written, byte for byte: so two writings of one thing, a name said twice, and names that the form does
/// not have are all refused.
final class Form {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final String label;
    private final Map<String, Object> fields;

    private Form(String label, Map<String, Object> fields) {
        this.label = label;
        this.fields = fields;
    }

    static Form of(String label) {
        return new Form(label, new TreeMap<>());
    }

    /// @throws Refused if the bytes are not this form, written in the one way
    static Form read(String label, Bytes stored) {
        byte[] bytes = stored.toArray();
        byte[] head = (label + "\n").getBytes(StandardCharsets.UTF_8);
        if (bytes.length < head.length || !Arrays.equals(bytes, 0, head.length, head, 0, head.length))
            throw new Refused(Refusal.UNREADABLE);
        try {
            var fields = JSON.readValue(Arrays.copyOfRange(bytes, head.length, bytes.length), FIELDS);
            fields.replaceAll((_, value) -> plain(value));
            var form = new Form(label, new TreeMap<>(fields));
            if (!form.stored().equals(stored)) throw new Refused(Refusal.UNREADABLE);
            return form;
        } catch (JacksonException | IllegalArgumentException | ClassCastException | NullPointerException notAForm) {
            throw new Refused(Refusal.UNREADABLE, notAForm);
        }
    }

    Form with(String name, Object value) {
        var more = new TreeMap<>(fields);
        more.put(name, plain(value));
        return new Form(label, more);
    }

    Form with(String name, Optional<?> value) {
        return value.isPresent() ? with(name, (Object) value.get()) : this;
    }

    Form without(String name) {
        var less = new TreeMap<>(fields);
        less.remove(name);
        return new Form(label, less);
    }

    byte[] bytes() {
        try {
            String json = new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedString();
            return (label + "\n" + json).getBytes(StandardCharsets.UTF_8);
        } catch (IOException notJson) {
            throw new IllegalArgumentException("cannot be written: " + label, notJson);
        }
    }

    Bytes stored() {
        return Bytes.of(bytes());
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new Refused(Refusal.UNREADABLE));
    }

    Optional<String> optional(String name) {
        return switch (fields.get(name)) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            case Object _ -> throw new Refused(Refusal.UNREADABLE);
        };
    }

    int number(String name) {
        if (fields.get(name) instanceof Integer number) return number;
        throw new Refused(Refusal.UNREADABLE);
    }

    List<String> texts(String name) {
        if (fields.get(name) instanceof List<?> list)
            return read(() -> list.stream().map(String.class::cast).toList());
        throw new Refused(Refusal.UNREADABLE);
    }

    UUID id(String name) {
        return one(name, UUID::fromString);
    }

    Bytes hex(String name) {
        return one(name, Bytes::ofHex);
    }

    Instant time(String name) {
        return one(name, Instant::parse);
    }

    /// A value has one writing: hexadecimal in upper case would be the same bytes under another signature's text.
    private <T> T one(String name, Function<String, T> parse) {
        T value = read(() -> parse.apply(text(name)));
        if (!value.toString().equals(text(name))) throw new Refused(Refusal.UNREADABLE);
        return value;
    }

    /// A value that the type refuses makes the whole form unreadable.
    static <T> T read(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | DateTimeException | ClassCastException notThat) {
            throw new Refused(Refusal.UNREADABLE, notThat);
        }
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Integer number -> number;
            case Bytes bytes -> bytes.hex();
            case List<?> list -> list.stream().map(Form::plain).toList();
            case Object other -> whole(other.toString());
        };
    }

    /// Half a surrogate pair has no UTF-8: two different texts would be written alike.
    private static String whole(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text))
            throw new IllegalArgumentException("not whole characters");
        return text;
    }
}
