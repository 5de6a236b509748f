package org.throughline.vault.ledger;

import java.util.ArrayList;
import java.util.List;

/// Where the hashes of a tree come from.
@FunctionalInterface
interface Subtrees {
    /// The hash of the complete subtree over the leaves `index * 2^height` and the following ones, `2^height` in all.
    ///
    /// @throws LedgerDamaged if it is not there
    Hash at(int height, long index);

    /// Those of leaves kept in memory: for small trees and for checks.
    static Subtrees of(List<Hash> leaves) {
        List<List<Hash>> rows = new ArrayList<>();
        rows.add(List.copyOf(leaves));
        while (rows.getLast().size() > 1) {
            List<Hash> below = rows.getLast();
            var row = new ArrayList<Hash>(below.size() / 2);
            for (int i = 0; i + 1 < below.size(); i += 2) row.add(Hash.node(below.get(i), below.get(i + 1)));
            rows.add(row);
        }
        return (height, index) -> rows.get(height).get(Math.toIntExact(index));
    }
}
