package org.throughline.vault.ledger;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A small log of an office with two clients, and what the first one holds of it.
final class Specimen {
    static final String CLIENT = "5f0c1d6e-0000-4000-8000-000000000001";
    private static final Instant START = Instant.parse("2026-11-02T15:00:00Z");

    final Signer office;
    final List<Leaf> log = new ArrayList<>();
    private final List<Integer> ours = new ArrayList<>();

    private Specimen(Signer office) {
        this.office = office;
    }

    static Specimen of(int visits) {
        try {
            return signedBy(SignedNoteTest.signer("office.example", NoteKey.Use.LOG), visits);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// The same log under the key of an office.
    static Specimen signedBy(Signer office, int visits) {
        var specimen = new Specimen(office);
        IntStream.range(0, visits).forEach(_ -> specimen.visit());
        return specimen;
    }

    /// One opening of our client's file, between two of another.
    void visit() {
        log.add(leaf(entry(1, Optional.empty(), "open")));
        ours.add(log.size());
        log.add(leaf(entry(
                ours.size(),
                ours.size() == 1
                        ? Optional.empty()
                        : Optional.of(log.get(ours.get(ours.size() - 2)).hash()),
                "open")));
        log.add(leaf(entry(1, Optional.empty(), "grant")));
    }

    /// One more entry of our client.
    void append(Entry entry) {
        ours.add(log.size());
        log.add(leaf(entry));
    }

    Entry entry(long counter, Optional<Hash> previous, String action) {
        return new Entry(
                counter,
                previous,
                "staff-2",
                "key-2",
                action,
                Optional.of("timeline"),
                Optional.empty(),
                "hearing preparation",
                Optional.of("Señal \u2014 \"comillas\"\n"),
                Optional.of("consent-1"),
                START.plusSeconds(60L * counter),
                "session-7",
                "done");
    }

    Leaf leaf(Entry entry) {
        byte[] salt = new byte[Leaf.SALT];
        salt[0] = (byte) log.size();
        return Leaf.of(salt, entry);
    }

    private Tree tree(int size) {
        return Tree.over(log.subList(0, size).stream().map(Leaf::hash).toList());
    }

    SignedNote checkpoint(int size) {
        var checkpoint = new Checkpoint("office.example/log", size, tree(size).root());
        return office.sign(new SignedNote(checkpoint.text(), List.of()));
    }

    Receipt receipt(int visits) {
        int index = ours.get(visits - 1);
        return new Receipt(CLIENT, visits, log.get(index).hash(), checkpoint(index + 1));
    }

    Excerpt excerpt(Receipt... kept) {
        Tree tree = tree(log.size());
        var entries = new ArrayList<Excerpt.Placed>();
        for (int index : ours) entries.add(new Excerpt.Placed(index, log.get(index), hex(tree.inclusion(index))));
        var earlier = new ArrayList<Excerpt.Earlier>();
        for (Receipt receipt : kept) {
            long size = Checkpoint.of(receipt.checkpoint().text()).size();
            if (size <= log.size())
                earlier.add(new Excerpt.Earlier(receipt.checkpoint().written(), hex(tree.consistency(size))));
        }
        return new Excerpt(
                Excerpt.FORMAT,
                CLIENT,
                office.key().written(),
                checkpoint(log.size()).written(),
                entries,
                earlier);
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }
}
