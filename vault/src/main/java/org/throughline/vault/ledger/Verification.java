package org.throughline.vault.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.vault.ledger.Excerpt.Placed;

/// Checks an excerpt of the log against itself and against the receipts a client has kept. It needs no office, no
/// network and no key but the public one.
///
/// What it cannot show: that everything that was done was written down.
public final class Verification {
    private final Excerpt excerpt;
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);

    private Verification(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    /// All that is wrong; empty if nothing is.
    public static Set<Fault> of(String json, Collection<Receipt> receipts) {
        try {
            var verification = new Verification(Excerpt.read(json));
            verification.check(receipts);
            return verification.faults;
        } catch (LedgerDamaged | IllegalArgumentException _) {
            return EnumSet.of(Fault.UNREADABLE);
        }
    }

    private void check(Collection<Receipt> receipts) {
        SignedNote note = SignedNote.read(excerpt.checkpoint());
        if (!NoteKey.of(excerpt.key()).signed(note)) faults.add(Fault.UNSIGNED);
        Checkpoint now = Checkpoint.of(note.text());
        entries(now);
        receipts.forEach(receipt -> receipt(receipt, now));
    }

    private void entries(Checkpoint now) {
        long counter = 0;
        long index = -1;
        Optional<Entry> before = Optional.empty();
        Optional<Hash> hash = Optional.empty();
        for (Placed placed : excerpt.entries()) {
            Hash leaf = placed.leaf().hash();
            if (!Proof.isIncluded(leaf, placed.index(), now.size(), placed.hashes(), now.root()))
                faults.add(Fault.ENTRY_CHANGED);
            Entry entry = placed.leaf().read();
            if (entry.counter() <= counter || placed.index() <= index) faults.add(Fault.ORDER_BROKEN);
            else if (entry.counter() > counter + 1) faults.add(Fault.ENTRY_MISSING);
            else if (!entry.previous().equals(hash)) faults.add(Fault.CHAIN_BROKEN);
            if (before.filter(earlier -> entry.time().isBefore(earlier.time())).isPresent())
                faults.add(Fault.TIME_BACKWARDS);
            counter = entry.counter();
            index = placed.index();
            before = Optional.of(entry);
            hash = Optional.of(leaf);
        }
    }

    private void receipt(Receipt receipt, Checkpoint now) {
        if (!receipt.client().equals(excerpt.client())) {
            faults.add(Fault.OTHER_CLIENT);
            return;
        }
        if (!NoteKey.of(excerpt.key()).signed(receipt.checkpoint())) faults.add(Fault.OTHER_KEY);
        head(receipt);
        grown(Checkpoint.of(receipt.checkpoint().text()), now);
    }

    private void head(Receipt receipt) {
        if (receipt.counter() == 0) return;
        Optional<Placed> entry = excerpt.entries().stream()
                .filter(placed -> placed.leaf().read().counter() == receipt.counter())
                .findFirst();
        if (entry.isEmpty()) faults.add(Fault.END_MISSING);
        else if (!entry.get().leaf().hash().equals(receipt.head())) faults.add(Fault.HEAD_CHANGED);
    }

    private void grown(Checkpoint then, Checkpoint now) {
        if (!then.origin().equals(now.origin()) || then.size() > now.size()) {
            faults.add(Fault.NOT_GROWN);
            return;
        }
        List<Excerpt.Earlier> proofs = new ArrayList<>();
        for (Excerpt.Earlier earlier : excerpt.earlier()) {
            SignedNote note = SignedNote.read(earlier.checkpoint());
            if (!NoteKey.of(excerpt.key()).signed(note)) faults.add(Fault.UNSIGNED);
            if (Checkpoint.of(note.text()).equals(then)) proofs.add(earlier);
        }
        if (proofs.isEmpty() && !then.equals(now)) faults.add(Fault.NOT_PROVED);
        for (Excerpt.Earlier proof : proofs)
            if (!Proof.isConsistent(then.size(), then.root(), now.size(), now.root(), proof.hashes()))
                faults.add(Fault.NOT_GROWN);
    }
}
