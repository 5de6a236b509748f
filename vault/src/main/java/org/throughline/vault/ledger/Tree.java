package org.throughline.vault.ledger;

import java.util.ArrayList;
import java.util.List;

/// The tree of RFC 6962 over the first `size` entries of a log: its root, and proofs that one entry stands in it, or
/// that it grew out of an earlier one.
public final class Tree {
    private final Subtrees subtrees;
    private final long size;

    Tree(Subtrees subtrees, long size) {
        if (size < 0) throw new IllegalArgumentException("a tree has no fewer than 0 entries: " + size);
        this.subtrees = subtrees;
        this.size = size;
    }

    /// The tree over these leaves, kept in memory.
    public static Tree over(List<Hash> leaves) {
        return new Tree(Subtrees.of(leaves), leaves.size());
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return size == 0 ? Hash.OF_NOTHING : range(0, size);
    }

    /// The hashes that lead from the entry at `index` to the root (RFC 6962 section 2.1.1).
    ///
    /// @throws IndexOutOfBoundsException if there is no such entry
    public List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) throw new IndexOutOfBoundsException("no entry " + index + " of " + size);
        var path = new ArrayList<Hash>();
        inclusion(path, index, 0, size);
        return path;
    }

    private void inclusion(List<Hash> path, long index, long first, long end) {
        if (end - first == 1) return;
        long middle = first + split(end - first);
        if (index < middle) {
            inclusion(path, index, first, middle);
            path.add(range(middle, end));
        } else {
            inclusion(path, index, middle, end);
            path.add(range(first, middle));
        }
    }

    /// The hashes that show that this tree begins with all that an earlier one held (RFC 6962 section 2.1.2).
    ///
    /// @throws IndexOutOfBoundsException if the earlier tree is larger than this one
    public List<Hash> consistency(long earlier) {
        if (earlier < 0 || earlier > size) throw new IndexOutOfBoundsException("no tree of " + earlier + " in " + size);
        var path = new ArrayList<Hash>();
        if (earlier > 0 && earlier < size) consistency(path, earlier, 0, size, true);
        return path;
    }

    private void consistency(List<Hash> path, long earlier, long first, long end, boolean whole) {
        if (earlier == end) {
            if (!whole) path.add(range(first, end));
            return;
        }
        long middle = first + split(end - first);
        if (earlier <= middle) {
            consistency(path, earlier, first, middle, whole);
            path.add(range(middle, end));
        } else {
            consistency(path, earlier, middle, end, false);
            path.add(range(first, middle));
        }
    }

    /// The hash over the entries from `first` to before `end`.
    private Hash range(long first, long end) {
        long count = end - first;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return subtrees.at(height, first >> height);
        }
        long middle = first + split(count);
        return Hash.node(range(first, middle), range(middle, end));
    }

    /// The largest power of two below a number of entries.
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
