package org.throughline.reading.page;

/// Where the words of a page came from.
public enum TextFrom {
    LAYER,
    OCR,
    BARCODE,
    NONE
}
