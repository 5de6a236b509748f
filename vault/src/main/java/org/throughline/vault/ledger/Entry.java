package org.throughline.vault.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one person did to one client's file: an opening, a change, a refusal. The client reads it.
///
/// @param counter the place in this client's own log, from 1
/// @param previous the hash of this client's entry before it; empty for the first
/// @param actor the pseudonym of the principal
/// @param key the id of the key the principal used
/// @param action what was done, one word: `open`, `grant`, `erase`
/// @param compartment what part of the file, where there is one
/// @param object the id of the thing it was done to, where there is one
/// @param purpose the code of the purpose that was stated
/// @param sentence what the person wrote beside the purpose
/// @param consent the id of the consent it rests on
/// @param time to the second
/// @param session the pseudonym of the session
/// @param result `done`, or why it was refused
public record Entry(
        long counter,
        Optional<Hash> previous,
        String actor,
        String key,
        String action,
        Optional<String> compartment,
        Optional<String> object,
        String purpose,
        Optional<String> sentence,
        Optional<String> consent,
        Instant time,
        String session,
        String result) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String VERSION = "throughline-entry/1";

    public Entry {
        if (counter < 1) throw new IllegalArgumentException("entries of a client count from 1: " + counter);
        if (previous.isPresent() != counter > 1)
            throw new IllegalArgumentException("only the first entry of a client has none before it");
    }

    /// The bytes that are hashed and sealed: JSON in the canonical form of RFC 8785.
    public byte[] canonical() {
        var fields = new TreeMap<String, Object>();
        fields.put("v", VERSION);
        fields.put("counter", counter);
        previous.ifPresent(hash -> fields.put("previous", hash.hex()));
        fields.put("actor", actor);
        fields.put("key", key);
        fields.put("action", action);
        compartment.ifPresent(part -> fields.put("compartment", part));
        object.ifPresent(id -> fields.put("object", id));
        fields.put("purpose", purpose);
        sentence.ifPresent(words -> fields.put("sentence", words));
        consent.ifPresent(id -> fields.put("consent", id));
        fields.put("time", time.toString());
        fields.put("session", session);
        fields.put("result", result);
        return Canonical.bytes(JSON.writeValueAsString(fields));
    }

    /// @throws LedgerDamaged if the bytes are no entry, or not in canonical form
    public static Entry read(byte[] canonical) {
        try {
            JsonNode json = JSON.readTree(canonical);
            if (!json.path("v").asString("").equals(VERSION)) throw new LedgerDamaged("not an entry of a log we know");
            var entry = new Entry(
                    json.path("counter").asLong(0),
                    text(json, "previous").map(Hash::ofHex),
                    required(json, "actor"),
                    required(json, "key"),
                    required(json, "action"),
                    text(json, "compartment"),
                    text(json, "object"),
                    required(json, "purpose"),
                    text(json, "sentence"),
                    text(json, "consent"),
                    Instant.parse(required(json, "time")),
                    required(json, "session"),
                    required(json, "result"));
            if (!Arrays.equals(entry.canonical(), canonical))
                throw new LedgerDamaged("an entry is not in its canonical form");
            return entry;
        } catch (JacksonException | DateTimeException | IllegalArgumentException wrong) {
            throw new LedgerDamaged(
                    "an entry of the log cannot be read: " + new String(canonical, StandardCharsets.UTF_8), wrong);
        }
    }

    private static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static String required(JsonNode json, String field) {
        return text(json, field).orElseThrow(() -> new LedgerDamaged("an entry of the log has no " + field));
    }
}
