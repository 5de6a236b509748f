package org.throughline.fact;

/// What a fact is about: the client, or one numbered thing in the client's life (the second arrival, the first filing).
///
/// The number tells things apart and has no meaning of its own; it counts from 1 in the order of learning. The client
/// is [#CLIENT]. Which claims speak of the *same* thing is not decided here but by [Grouping], and stays open to
/// change.
public record Thing(Kind kind, int number) implements Comparable<Thing> {
    public static final Thing CLIENT = new Thing(Kind.CLIENT, 1);

    /// Kinds of things, in the words of the glossary.
    public enum Kind {
        CLIENT,
        /// A relative, a petitioner, or a stranger whose paper lies in the file by mistake.
        PERSON,
        ARRIVAL,
        TRIP,
        FILING,
        NOTICE,
        CARD,
        PASSPORT,
        PROCEEDING,
        HEARING,
        ORDER,
        RECORDS_REQUEST,
        /// A stretch of time that stopped a clock: an adjournment she asked for.
        DELAY,
        /// A stretch of time in which a person could stay beside her admission: TPS, a pending Form I-485.
        AUTHORIZED_STAY,
        /// A stretch of time out of status, of work without permission, or of another breach of the terms of a stay.
        VIOLATION,
        /// A change of address.
        MOVE,
        /// A stretch of time that the client, a parent or a grandparent spent in the United States.
        PRESENCE,
        DOCUMENT
    }

    public Thing {
        if (number < 1) throw new IllegalArgumentException("things count from 1: " + number);
    }

    public static Thing of(Kind kind, int number) {
        return new Thing(kind, number);
    }

    @Override
    public int compareTo(Thing other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return this.equals(CLIENT) ? "CLIENT" : kind + " " + number;
    }
}
