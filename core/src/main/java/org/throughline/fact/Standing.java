package org.throughline.fact;

/// How far a fact may be trusted.
public enum Standing {
    /// The machine read something there and is not sure what: a person must look. It says "this or something else".
    UNSURE,
    /// The machine read it and stands by it. It counts at once, so that nothing urgent waits.
    READ,
    /// A named person looked at the page and agreed that it says so. That does not settle whether it is true.
    CONFIRMED,
    /// A named person found that the page does not say so, or that what it says is wrong. It leaves the evidence.
    REJECTED
}
