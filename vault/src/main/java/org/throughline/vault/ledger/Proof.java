package org.throughline.vault.ledger;

import java.util.Iterator;
import java.util.List;

/// Checks proofs, as RFC 9162 sections 2.1.3.2 and 2.1.4.2 describe it. It needs nothing of the log but what it is
/// given, so anybody can do it anywhere.
public final class Proof {
    private Proof() {}

    /// Whether these hashes lead from an entry to the root of a tree of `size` entries.
    public static boolean isIncluded(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) return false;
        long at = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last) {
                hash = Hash.node(sibling, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else hash = Hash.node(hash, sibling);
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /// Whether the later tree begins with all that the earlier one held.
    public static boolean isConsistent(long earlier, Hash earlierRoot, long size, Hash root, List<Hash> path) {
        if (earlier < 0 || earlier > size) return false;
        if (earlier == size) return path.isEmpty() && earlierRoot.equals(root);
        if (earlier == 0) return path.isEmpty() && earlierRoot.equals(Hash.OF_NOTHING);
        Iterator<Hash> rest = path.iterator();
        if (!rest.hasNext()) return false;
        long at = earlier - 1;
        long last = size - 1;
        while ((at & 1) == 1) {
            at >>= 1;
            last >>= 1;
        }
        Hash first = at == 0 ? earlierRoot : rest.next();
        Hash old = first;
        Hash now = first;
        while (rest.hasNext()) {
            if (last == 0) return false;
            Hash next = rest.next();
            if ((at & 1) == 1 || at == last) {
                old = Hash.node(next, old);
                now = Hash.node(next, now);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else now = Hash.node(now, next);
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(earlierRoot) && now.equals(root);
    }
}
