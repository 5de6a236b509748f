package org.throughline.vocabulary;

/// What protects a person who may not be sent back: asylum asked for here, or refugee status given abroad.
public enum Protection {
    ASYLUM,
    REFUGEE
}
