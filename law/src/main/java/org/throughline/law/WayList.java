package org.throughline.law;

import java.util.List;
import org.throughline.rule.Way;

/// Every way to stay that is screened, in reading order. A new way is one line here.
final class WayList {
    private WayList() {}

    static List<Way> inReadingOrder() {
        return List.of();
    }
}
