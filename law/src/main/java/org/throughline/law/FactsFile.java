package org.throughline.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
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
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new FactsFileException(name + ":" + line, "this is not YAML: " + broken.getOriginalMessage());
        }
        return file.record();
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
        if (!(part instanceof Map<?, ?> sections)) throw fault("", "a file of facts is a list of sections");
        learned = sections.containsKey(LEARNED) ? learnedOn(sections.get(LEARNED)) : Instant.EPOCH;
        sections.forEach((key, value) -> section(String.valueOf(key), value));
    }

    private Instant learnedOn(Object words) {
        try {
            return LocalDate.parse(String.valueOf(words))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException _) {
            throw fault(LEARNED, "not a day (yyyy-mm-dd): " + words);
        }
    }

    private void section(String key, Object value) {
        switch (key) {
            case LEARNED -> {}
            case CLIENT -> thing(Thing.CLIENT, key, value);
            case COMPLETE -> list(key, value).forEach(kind -> complete(String.valueOf(kind)));
            default -> {
                Thing.Kind kind = kind(key).orElseThrow(() -> fault(key, "no such section"));
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
        for (Thing.Kind kind : Thing.Kind.values())
            if ((kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "s").equals(plural)) return Optional.of(kind);
        return Optional.empty();
    }

    private void complete(String plural) {
        Thing.Kind kind = kind(plural).orElseThrow(() -> fault(COMPLETE, "no such section: " + plural));
        add(Completeness.of(kind), Thing.CLIENT, Said.exactly(true), "all " + plural + " are here");
    }

    private void thing(Thing about, String place, Object value) {
        if (!(value instanceof Map<?, ?> points)) throw fault(place, "facts stand as `fact: value` below it");
        points.forEach((key, said) -> point(about, place, String.valueOf(key), said));
    }

    private void point(Thing about, String place, String id, Object said) {
        String where = place + ", " + id;
        FactType<?> type = Optional.<FactType<?>>ofNullable(FactTypes.all().get(id))
                .orElseThrow(() -> fault(where, "there is no such fact"));
        boolean fits = type.about() == about.kind()
                || (type.about() == Thing.Kind.CLIENT && about.kind() == Thing.Kind.PERSON);
        if (!fits) throw fault(where, "this fact is not about a thing of this kind, but of kind " + type.about());
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
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw fault(where, String.valueOf(wrong.getMessage()));
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
        throw fault(place, "a list is wanted here, each entry with a dash");
    }

    private FactsFileException fault(String place, String what) {
        return new FactsFileException(place.isEmpty() ? name : name + ", " + place, what);
    }
}
