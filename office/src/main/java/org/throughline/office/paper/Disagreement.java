package org.throughline.office.paper;

import java.util.List;

/// A contradiction ready to be shown: the sides next to each other, of equal size, and what hangs on it.
///
/// @param decides how many answers depend on which side is right
record Disagreement(
        int number, String what, Sentence about, List<String> notes, List<Side> sides, List<Hangs> hangs, int decides) {
    /// @param who whose papers say it: "Border (CBP), USCIS"
    /// @param papers how many papers say it, copies not counted
    record Side(String who, Sentence value, String papers, List<SourceLink> sources) {}

    record Hangs(String question, String effect, boolean decides, String anchor) {}
}
