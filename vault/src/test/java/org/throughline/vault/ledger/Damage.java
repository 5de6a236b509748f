package org.throughline.vault.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.throughline.vault.ledger.Excerpt.Earlier;
import org.throughline.vault.ledger.Excerpt.Placed;

/// The ways in which an excerpt of the log can be wrong, each with what has to be said of it.
final class Damage {
    /// What somebody is shown.
    record Shown(String json, List<Receipt> receipts) {}

    private final Specimen specimen = Specimen.of(9);
    private final Receipt receipt = specimen.receipt(4);
    private final Excerpt excerpt = specimen.excerpt(receipt);
    private final Map<String, Shown> all = new LinkedHashMap<>();

    static Map<String, Shown> all() {
        return new Damage().made();
    }

    private Map<String, Shown> made() {
        show("honest", excerpt, receipt);
        show("honest without a receipt", specimen.excerpt());
        entries("an entry changed", entries -> set(entries, 2, changed(entries.get(2))));
        entries("an entry left out", entries -> without(entries, 2));
        entries("the first entry left out", entries -> without(entries, 0));
        entries("the end cut off before the receipt", entries -> new ArrayList<>(entries.subList(0, 3)));
        entries("the end cut off behind the receipt", entries -> new ArrayList<>(entries.subList(0, 6)));
        entries("all entries left out", _ -> new ArrayList<>());
        entries("two entries exchanged", entries -> {
            Collections.swap(entries, 2, 3);
            return entries;
        });
        entries("an entry twice", entries -> {
            entries.add(3, entries.get(2));
            return entries;
        });
        entries("an entry in another place", entries -> set(entries, 2, moved(entries.get(2))));
        entries("a path cut", entries -> set(entries, 2, path(entries.get(2), 1)));
        entries("a path of nothing", entries -> set(entries, 2, path(entries.get(2), 0)));
        entries("another salt", entries -> set(entries, 2, salted(entries.get(2))));
        entries("a salt cut", entries -> set(entries, 2, saltCut(entries.get(2))));
        show("written anew with another key", Specimen.of(9).excerpt(receipt), receipt);
        show("written anew under the same name", renamed(Specimen.of(9).excerpt()), receipt);
        show("written anew and shorter", Specimen.of(2).excerpt(receipt), receipt);
        show("no proof of growth", specimen.excerpt(), receipt);
        show("a wrong proof of growth", earlier(List.of(Hash.OF_NOTHING.hex())), receipt);
        show("an empty proof of growth", earlier(List.of()), receipt);
        show("a receipt of another file", excerpt, new Receipt("x", 4, receipt.head(), receipt.checkpoint()));
        show(
                "a receipt with another head",
                excerpt,
                new Receipt(Specimen.CLIENT, 4, Hash.OF_NOTHING, receipt.checkpoint()));
        show(
                "a receipt with a larger count",
                excerpt,
                new Receipt(Specimen.CLIENT, 40, receipt.head(), receipt.checkpoint()));
        show("a receipt of a longer log", excerpt, longer());
        backwards();
        text("cut in the middle", json -> json.substring(0, json.length() / 2));
        text("with spaces", json -> json.replace(",\"earlier\"", ", \"earlier\""));
        text("of another format", json -> json.replace("throughline-ledger/1", "throughline-ledger/9"));
        text("with a checkpoint of another size", json -> json.replace("/log\\n27\\n", "/log\\n28\\n"));
        return all;
    }

    private void show(String name, Excerpt shown, Receipt... receipts) {
        all.put(name, new Shown(shown.json(), List.of(receipts)));
    }

    private void entries(String name, UnaryOperator<List<Placed>> change) {
        show(name, with(change.apply(new ArrayList<>(excerpt.entries())), excerpt.earlier(), excerpt.key()), receipt);
    }

    private void text(String name, UnaryOperator<String> change) {
        all.put(name, new Shown(change.apply(excerpt.json()), List.of(receipt)));
    }

    private Excerpt with(List<Placed> entries, List<Earlier> earlier, String key) {
        return new Excerpt(Excerpt.FORMAT, Specimen.CLIENT, key, excerpt.checkpoint(), entries, earlier);
    }

    private Excerpt earlier(List<String> path) {
        String checkpoint = excerpt.earlier().getFirst().checkpoint();
        return with(excerpt.entries(), List.of(new Earlier(checkpoint, path)), excerpt.key());
    }

    private Excerpt renamed(Excerpt forged) {
        return new Excerpt(
                Excerpt.FORMAT, Specimen.CLIENT, excerpt.key(), forged.checkpoint(), forged.entries(), List.of());
    }

    private Receipt longer() {
        specimen.visit();
        var later =
                new Receipt(Specimen.CLIENT, 9, specimen.receipt(9).head(), specimen.checkpoint(specimen.log.size()));
        specimen.log.subList(27, 30).clear();
        return later;
    }

    private void backwards() {
        var log = Specimen.of(1);
        Entry first = log.log.get(1).read();
        log.append(new Entry(
                2,
                Optional.of(log.log.get(1).hash()),
                first.actor(),
                first.key(),
                first.action(),
                first.compartment(),
                first.object(),
                first.purpose(),
                first.sentence(),
                first.consent(),
                first.time().minusSeconds(5),
                first.session(),
                first.result()));
        show("an entry older than the one before", log.excerpt());
    }

    private Placed changed(Placed old) {
        Entry entry = old.leaf().read();
        return placed(old, Leaf.of(salt(old), specimen.entry(entry.counter(), entry.previous(), "view")));
    }

    private static Placed moved(Placed old) {
        return new Placed(old.index() + 1, old.leaf(), old.path());
    }

    private static Placed path(Placed old, int keep) {
        return new Placed(old.index(), old.leaf(), old.path().subList(0, keep));
    }

    private static Placed salted(Placed old) {
        return placed(old, new Leaf("00".repeat(Leaf.SALT), old.leaf().entry()));
    }

    private static Placed saltCut(Placed old) {
        return placed(old, new Leaf(old.leaf().salt().substring(2), old.leaf().entry()));
    }

    private static Placed placed(Placed old, Leaf leaf) {
        return new Placed(old.index(), leaf, old.path());
    }

    private static byte[] salt(Placed placed) {
        return HexFormat.of().parseHex(placed.leaf().salt());
    }

    private static List<Placed> set(List<Placed> entries, int index, Placed placed) {
        entries.set(index, placed);
        return entries;
    }

    private static List<Placed> without(List<Placed> entries, int index) {
        entries.remove(index);
        return entries;
    }
}
