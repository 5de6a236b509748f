package org.throughline.office.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.throughline.vault.ledger.Fault;
import org.throughline.vault.record.Json;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A client's part of a real log, damaged as somebody could do it who has no key, and what has to be said
/// of each.
final class LedgerDamage {
    /// @param fault that is named, perhaps beside others
    record Kind(String name, String ledger, String receipt, Fault fault) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final int FIFTH = 4;

    private final String whole;
    private final String receipt;
    private final List<Kind> kinds = new ArrayList<>();

    LedgerDamage(String whole, String receipt) {
        this.whole = whole;
        this.receipt = receipt;
    }

    List<Kind> kinds() {
        kinds.clear();
        entries("a word of an entry changed", Fault.ENTRY_CHANGED, all -> word(all.get(FIFTH)));
        entries(
                "a salt changed",
                Fault.ENTRY_CHANGED,
                all -> leaf(all.get(FIFTH)).put("salt", "00".repeat(16)));
        entries(
                "a path changed",
                Fault.ENTRY_CHANGED,
                all -> path(all.get(FIFTH)).set(0, "00".repeat(32)));
        entries("a path cut", Fault.ENTRY_CHANGED, all -> path(all.get(FIFTH)).removeLast());
        entries("a place changed", Fault.ENTRY_CHANGED, all -> all.get(FIFTH).put("index", 1_000_000));
        entries("an entry left out", Fault.ENTRY_MISSING, all -> all.remove(FIFTH));
        entries("the first entry left out", Fault.ENTRY_MISSING, List::removeFirst);
        entries(
                "two entries left out",
                Fault.ENTRY_MISSING,
                all -> all.subList(FIFTH, FIFTH + 2).clear());
        entries("two entries exchanged", Fault.ORDER_BROKEN, all -> Collections.swap(all, FIFTH, FIFTH + 1));
        entries("all turned round", Fault.ORDER_BROKEN, Collections::reverse);
        entries("an entry twice", Fault.ORDER_BROKEN, all -> all.add(FIFTH, all.get(FIFTH)));
        entries(
                "the end cut off",
                Fault.END_MISSING,
                all -> all.subList(FIFTH, all.size()).clear());
        entries("no entry at all", Fault.END_MISSING, List::clear);
        field(
                "a checkpoint of more entries",
                Fault.UNSIGNED,
                "checkpoint",
                note -> note.replaceFirst("\n(\\d+)\n", "\n9$1\n"));
        field("a checkpoint of another log", Fault.UNSIGNED, "checkpoint", note -> "x" + note);
        field("the key of somebody else", Fault.UNREADABLE, "key", key -> key.replaceFirst("..$", "A="));
        field("another client", Fault.OTHER_CLIENT, "client", _ -> "5f0c1d6e-0000-4000-8000-000000000001");
        changed("no proof of growth", Fault.NOT_PROVED, all -> all.put("earlier", List.of()));
        changed("a wrong proof of growth", Fault.NOT_GROWN, LedgerDamage::wrongGrowth);
        text("cut in the middle", whole.substring(0, whole.length() / 2), Fault.UNREADABLE);
        text("with a space more", whole.replaceFirst(",", ", "), Fault.UNREADABLE);
        text("of another form", whole.replace("throughline-ledger/1", "throughline-ledger/2"), Fault.UNREADABLE);
        text("empty", "", Fault.UNREADABLE);
        receipt("a receipt with another head", Fault.HEAD_CHANGED, "\n[0-9a-f]{64}\n", "\n" + "0".repeat(64) + "\n");
        receipt("a receipt of more entries", Fault.END_MISSING, "\n(\\d+)\n([0-9a-f]{64})", "\n9$1\n$2");
        receipt("a receipt nobody signed", Fault.OTHER_KEY, "/log\n(\\d+)\n", "/log\n9$1\n");
        return List.copyOf(kinds);
    }

    private void text(String name, String ledger, Fault fault) {
        kinds.add(new Kind(name, ledger, receipt, fault));
    }

    private void receipt(String name, Fault fault, String part, String with) {
        kinds.add(new Kind(name, whole, receipt.replaceFirst(part, with), fault));
    }

    private void changed(String name, Fault fault, Consumer<Map<String, Object>> change) {
        Map<String, Object> all = new LinkedHashMap<>(JSON.readValue(whole, OBJECT));
        change.accept(all);
        text(name, Json.write(all), fault);
    }

    private void field(String name, Fault fault, String field, UnaryOperator<String> change) {
        changed(name, fault, all -> all.put(field, change.apply(String.valueOf(all.get(field)))));
    }

    private void entries(String name, Fault fault, Consumer<List<Map<String, Object>>> change) {
        changed(name, fault, all -> change.accept(LedgerDamage.<List<Map<String, Object>>>in(all, "entries")));
    }

    private static Map<String, Object> leaf(Map<String, Object> entry) {
        return in(entry, "leaf");
    }

    private static List<String> path(Map<String, Object> entry) {
        return in(entry, "path");
    }

    private static void wrongGrowth(Map<String, Object> all) {
        for (Map<String, Object> one : LedgerDamage.<List<Map<String, Object>>>in(all, "earlier"))
            one.put("path", List.of("00".repeat(32)));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the form of the file
    private static <T> T in(Map<String, Object> all, String field) {
        return (T) Objects.requireNonNull(all.get(field), field);
    }

    private static void word(Map<String, Object> entry) {
        Map<String, Object> leaf = leaf(entry);
        byte[] plain = Base64.getDecoder().decode(String.valueOf(leaf.get("entry")));
        String other = new String(plain, StandardCharsets.UTF_8).replace("\"result\":\"done\"", "\"result\":\"gone\"");
        leaf.put("entry", Base64.getEncoder().encodeToString(other.getBytes(StandardCharsets.UTF_8)));
    }
}
