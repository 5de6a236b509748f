package org.throughline.timeline;

import org.throughline.fact.ClientRecord;
import org.throughline.fact.Grouping;

/// Proposes which claims speak of the same thing, each proposal with its reason.
public final class Things {
    private Things() {}

    /// The proposals of the machine, followed by what people have decided, which wins.
    public static Grouping propose(ClientRecord record) {
        return record.grouping();
    }
}
