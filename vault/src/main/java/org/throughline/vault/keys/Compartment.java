package org.throughline.vault.keys;

import java.util.Set;

/// A part of a client's file that has keys of its own.
public enum Compartment implements Coded {
    /// What the list of clients needs: name, next deadline, standing.
    CARD(1),
    /// Names, numbers, how to reach the person.
    IDENTITY(2),
    /// Facts, deadlines, and answers that a lawyer has signed off.
    TIMELINE(3),
    DOCUMENTS(4),
    /// Work product, and answers not signed off yet.
    NOTES(5),
    /// The little that unattended checks may know, if the client agreed to them.
    WATCH(6),
    /// The client's own entries of the ledger: who has looked.
    AUDIT(7);

    /// What those who work on the matter hold.
    static final Set<Compartment> CASEWORK = Set.of(CARD, IDENTITY, TIMELINE, DOCUMENTS, NOTES);

    private final byte number;

    Compartment(int number) {
        this.number = (byte) number;
    }

    byte number() {
        return number;
    }

    static Compartment numbered(byte number) {
        for (Compartment one : values()) if (one.number == number) return one;
        throw new Refused(Refusal.UNREADABLE);
    }

    public static Compartment of(String code) {
        return Coded.read(Compartment.class, code);
    }
}
