package org.throughline.vault.keys;

import java.util.List;

/// A printed code was typed with a slip, and these groups of it, counted from one, hold the slip.
public final class Mistyped extends Refused {
    private static final long serialVersionUID = 1;

    private final List<Integer> groups;

    Mistyped(List<Integer> groups) {
        super(Refusal.MISTYPED);
        this.groups = List.copyOf(groups);
    }

    /// Empty if no single group can be named: too many or too few were typed, or the last group does not fit the rest.
    public List<Integer> groups() {
        return groups;
    }
}
