package org.throughline.vault.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;

/// How one claim is written.
final class FactForm {
    private FactForm() {}

    static Map<String, ?> write(Fact<?> fact) {
        return Map.of(
                "id", fact.id().toString(),
                "type", fact.type().id(),
                "about", thing(fact.about()),
                "said", said(fact.said()),
                "source", SourceForm.write(fact.source()),
                "learned", fact.recordedAt().toString());
    }

    static Fact<?> read(Json json, FactTypes types) {
        String id = json.text("type");
        FactType<?> type = types.of(id)
                .orElseThrow(() -> new NotARecord("this record holds a fact of a kind that this release does not know ("
                        + id + "); it was written by a later one"));
        return read(json, type);
    }

    private static <T> Fact<T> read(Json json, FactType<T> type) {
        return new Fact<>(
                json.as("id", UUID::fromString),
                type,
                json.as("about", FactForm::thing),
                said(json.object("said").orElseThrow(() -> new NotARecord("a fact says nothing")), type),
                SourceForm.read(json.object("source").orElseThrow(() -> new NotARecord("a fact has no source"))),
                json.as("learned", Instant::parse));
    }

    static String thing(Thing thing) {
        return thing.kind() + " " + thing.number();
    }

    static Thing thing(String written) {
        String[] parts = written.split(" ", 2);
        if (parts.length != 2) throw new IllegalArgumentException(written);
        return Thing.of(Thing.Kind.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Map<String, ?> said(Said<?> said) {
        return switch (said) {
            case Said.Exactly<?>(var value) -> Map.of("exactly", value(value));
            case Said.Within(var first, var last) -> Map.of("within", List.of(first.toString(), last.toString()));
            case Said.OneOf<?>(var possible) ->
                Map.of("oneOf", possible.stream().map(FactForm::value).toList());
            case Said.NoneYet<?>() -> Map.of("noneYet", true);
            case Said.Withheld<?>(var code) -> Map.of("withheld", code);
        };
    }

    private static String value(Object value) {
        return value instanceof Enum<?> one ? one.name() : value.toString();
    }

    @SuppressWarnings("unchecked") // a stretch of days is said of days alone
    private static <T> Said<T> said(Json json, FactType<T> type) {
        return switch (json.only()) {
            case "exactly" -> Said.exactly(value(json.text("exactly"), type));
            case "within" -> {
                List<LocalDate> days = json.texts("within").stream()
                        .map(day -> Json.parsed(day, LocalDate::parse))
                        .toList();
                if (days.size() != 2 || type.valueClass() != LocalDate.class)
                    throw new NotARecord("a stretch of days is two days");
                yield (Said<T>) new Said.Within(days.getFirst(), days.getLast());
            }
            case "oneOf" ->
                new Said.OneOf<>(json.texts("oneOf").stream()
                        .map(text -> value(text, type))
                        .toList());
            case "noneYet" -> new Said.NoneYet<>();
            case "withheld" -> new Said.Withheld<>(json.text("withheld"));
            default -> throw new NotARecord("a fact says something of a form we do not know");
        };
    }

    private static <T> T value(String text, FactType<T> type) {
        Class<T> wanted = type.valueClass();
        Object value = Json.parsed(text, written -> {
            if (wanted == LocalDate.class) return LocalDate.parse(written);
            if (wanted == Integer.class) return Integer.valueOf(written);
            if (wanted == Boolean.class) return yesOrNo(written);
            if (wanted == String.class) return written;
            for (T choice : type.choices()) if (value(choice).equals(written)) return choice;
            throw new IllegalArgumentException("not one of the choices of " + type);
        });
        return wanted.cast(value);
    }

    private static Boolean yesOrNo(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }
}
