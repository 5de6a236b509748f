package org.throughline.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Where a claim stands, and whose word it is.
public sealed interface Source {
    Speaker speaker();

    /// Who says it. The order is the order of the lanes of a timeline.
    enum Speaker {
        STATE_DEPARTMENT,
        CBP,
        ICE,
        USCIS,
        EOIR,
        FBI,
        FOREIGN_STATE,
        CLIENT,
        RELATIVE,
        STAFF
    }

    /// A page of a document. `number` counts from 1 within the document's file; `words` is what the page shows there.
    record Page(UUID document, int number, Optional<Box> box, String words, Speaker speaker) implements Source {}

    /// An answer of an outside system: `pointer` is a JSON pointer into the reply.
    record Reply(String connector, String pointer, Instant fetchedAt, Speaker speaker) implements Source {}

    /// A person's word, on a day.
    record Statement(LocalDate on, String words, Speaker speaker) implements Source {}

    /// "What if": never stored, and shown as supposed wherever it is shown.
    record Supposition(String words) implements Source {
        @Override
        public Speaker speaker() {
            return Speaker.STAFF;
        }
    }
}
