package org.throughline.reading.page;

import org.throughline.fact.Source.Speaker;

/// Reads one kind of paper. One file, one test page, one line in `Readers`.
///
/// A reader holds on to labels and meaning, not to coordinates, and never guesses: a doubtful value is claimed
/// `UNSURE`, and a value that cannot be made out is [Claims#couldNotRead].
public interface PageReader {
    /// The kind as the reading format names it: `I-862`, `EOIR-hearing-notice`.
    String kind();

    /// Whose word the paper is.
    Speaker speaker();

    /// Whether this page is of this kind. Only the page itself counts, never its neighbours.
    boolean recognises(Lines page);

    void read(Lines page, Claims out);
}
