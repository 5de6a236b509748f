package org.throughline.vocabulary;

/// What an I-94 says of the end of a stay.
public enum AdmittedFor {
    UNTIL_A_DAY,
    DURATION_OF_STATUS
}
