package org.throughline.reading.page;

/// What the PDF417 at the foot of a USCIS form page says: `I-485|01/20/25|2`.
public record Barcode(String form, String edition, int page) {}
