package org.throughline.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.vocabulary.Completeness;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A record written by hand, as a YAML file of facts: for examples, for a question asked in a hurry, for a case whose
/// papers are elsewhere. `docs/facts.md` describes the format.
///
/// What it says counts as a person's word, said on the day it was learned.
public final class FactsFile {
    private static final String LEARNED = "learned";
    private static final String COMPLETE = "complete";
    private static final String CLIENT = "client";

    private static final Text NOT_YAML = Text.of(
            "this line or the one above it is not written as YAML. Look for a missing space after a colon, a tab in"
                    + " front of a line, a bracket or a quote that is not closed",
            "esta línea o la anterior no está escrita como YAML. Busque un espacio que falta después de dos puntos,"
                    + " un tabulador al comienzo de una línea, un corchete o una comilla sin cerrar");
    private static final Text SECTIONS = Text.of(
            "a file of facts is a list of sections, such as client: and arrivals:",
            "un archivo de datos es una lista de secciones, como client: y arrivals:");
    private static final Text NO_SECTION = Text.of(
            "there is no such section. The sections are: client, complete, learned, {0}",
            "no existe esa sección. Las secciones son: client, complete, learned, {0}");
    private static final Text NO_FACT = Text.of("there is no such fact", "no existe ese dato");
    private static final Text NO_FACT_BUT =
            Text.of("there is no such fact. Is {0} meant?", "no existe ese dato. ¿Quiso decir {0}?");
    private static final Text POINTS = Text.of(
            "facts stand below it, each as \"fact: value\"", "los datos van debajo, cada uno como \"dato: valor\"");
    private static final Text LIST =
            Text.of("a list is wanted here, each entry with a dash", "aquí va una lista, cada elemento con un guion");
    private static final Text ELSEWHERE = Text.of(
            "this fact is not about a thing of this kind. It stands under {0}",
            "este dato no es de este tipo de cosa. Va bajo {0}");

    private final String name;
    private final List<Fact<?>> facts = new ArrayList<>();
    private Instant learned = Instant.EPOCH;

    private FactsFile(String name) {
        this.name = name;
    }

    /// The record a file describes. A file may hold several parts, divided by `---`, each with the day it was
    /// `learned`.
    ///
    /// @param name as it shall stand in messages
    /// @throws FactsFileException if it is not YAML, or says something no fact type knows; it names the place
    /// @throws IOException if it cannot be read
    public static ClientRecord read(String name, InputStream yaml) throws IOException {
        var file = new FactsFile(name);
        try (var parts = new YAMLMapper()
                .readerFor(Object.class)
                .readValues(new String(yaml.readAllBytes(), StandardCharsets.UTF_8))) {
            while (parts.hasNext()) file.part(parts.next());
        } catch (JacksonException broken) {
            throw new FactsFileException(name + ":" + line(broken), NOT_YAML);
        }
        return file.record();
    }

    private static int line(JacksonException broken) {
        return broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNr());
    }

    /// The record that one part describes, already read as maps and lists.
    ///
    /// @throws FactsFileException as [#read]
    public static ClientRecord of(String name, Map<?, ?> part) {
        var file = new FactsFile(name);
        file.part(part);
        return file.record();
    }

    private ClientRecord record() {
        return new ClientRecord(facts, List.of(), Grouping.NONE);
    }

    private void part(Object part) {
        if (!(part instanceof Map<?, ?> sections)) throw fault("", SECTIONS);
        learned = sections.containsKey(LEARNED) ? learnedOn(sections.get(LEARNED)) : Instant.EPOCH;
        sections.forEach((key, value) -> section(String.valueOf(key), value));
    }

    private Instant learnedOn(Object words) {
        try {
            return SaidWords.day(words).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (FactsFileException wrong) {
            throw wrong.at(name + ", " + LEARNED);
        }
    }

    private void section(String key, Object value) {
        switch (key) {
            case LEARNED -> {}
            case CLIENT -> thing(Thing.CLIENT, key, value);
            case COMPLETE -> list(key, value).forEach(kind -> complete(String.valueOf(kind)));
            default -> {
                Thing.Kind kind = kind(key).orElseThrow(() -> fault(key, NO_SECTION, sections()));
                int number = 1;
                for (Object member : list(key, value)) {
                    thing(Thing.of(kind, number), key + " " + number, member);
                    number++;
                }
            }
        }
    }

    /// `arrivals`, `records requests`: the name of a kind of thing, in the plural.
    private static Optional<Thing.Kind> kind(String plural) {
        return Stream.of(Thing.Kind.values())
                .filter(kind -> plural(kind).equals(plural))
                .findFirst();
    }

    private static String plural(Thing.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "s";
    }

    private static String sections() {
        return Stream.of(Thing.Kind.values())
                .filter(kind -> kind != Thing.Kind.CLIENT)
                .map(FactsFile::plural)
                .collect(Collectors.joining(", "));
    }

    private void complete(String plural) {
        Thing.Kind kind = kind(plural).orElseThrow(() -> fault(COMPLETE + ", " + plural, NO_SECTION, sections()));
        add(Completeness.of(kind), Thing.CLIENT, Said.exactly(true), "all " + plural + " are here");
    }

    private void thing(Thing about, String place, Object value) {
        if (!(value instanceof Map<?, ?> points)) throw fault(place, POINTS);
        points.forEach((key, said) -> point(about, place, String.valueOf(key), said));
    }

    private void point(Thing about, String place, String id, Object said) {
        String where = place + ", " + id;
        FactType<?> type = Optional.<FactType<?>>ofNullable(FactTypes.all().get(id))
                .orElseThrow(() -> NearestFact.to(id)
                        .map(meant -> fault(where, NO_FACT_BUT, meant))
                        .orElseGet(() -> fault(where, NO_FACT)));
        boolean fits = type.about() == about.kind()
                || (type.about() == Thing.Kind.CLIENT && about.kind() == Thing.Kind.PERSON);
        if (!fits)
            throw fault(
                    where, ELSEWHERE, type.about() == Thing.Kind.CLIENT ? CLIENT + ", persons" : plural(type.about()));
        if (said instanceof Map<?, ?> map && map.get("disputed") instanceof List<?> sides)
            for (Object side : sides) one(type, about, where, side);
        else one(type, about, where, said);
    }

    private <T> void one(FactType<T> type, Thing about, String where, Object said) {
        try {
            SaidWords.said(type, said)
                    .ifPresentOrElse(
                            words -> add(type, about, words, String.valueOf(said)),
                            () -> add(type, about, new Said.NoneYet<>(), "not known"));
        } catch (FactsFileException wrong) {
            throw wrong.at(name + ", " + where);
        }
    }

    private <T> void add(FactType<T> type, Thing about, Said<T> said, String words) {
        var source = new Source.Statement(LocalDate.ofInstant(learned, ZoneOffset.UTC), words, Source.Speaker.STAFF);
        facts.add(new Fact<>(id(type, about), type, about, said, source, learned));
    }

    /// The same file gives the same ids, so that two readings of it can be compared.
    private UUID id(FactType<?> type, Thing about) {
        String place = name + " " + facts.size() + " " + type.id() + " of " + about;
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    private List<?> list(String place, Object value) {
        if (value instanceof List<?> list) return list;
        throw fault(place, LIST);
    }

    private FactsFileException fault(String place, Text what, Object... values) {
        return new FactsFileException(place.isEmpty() ? name : name + ", " + place, what, values);
    }
}
