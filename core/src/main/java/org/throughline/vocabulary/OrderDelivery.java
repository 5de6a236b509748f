package org.throughline.vocabulary;

/// How a judge's decision was told.
public enum OrderDelivery {
    SAID_IN_COURT,
    MAILED,
    SENT_ELECTRONICALLY
}
