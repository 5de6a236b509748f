package org.throughline.reading.page;

import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Standing;

/// One value on one page.
///
/// @param local tells things of the kind `type.about()` apart within the page (row 2 of a travel history is 2); mostly
/// 1
/// @param area holds the printed value, not its label
/// @param raw what the page shows, blanks folded
public record Claim<T>(
        FactType<T> type, Subject subject, int local, Said<T> said, Area area, String raw, Standing standing) {}
