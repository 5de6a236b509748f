package org.throughline.reading.page;

/// A word as the page shows it, where it stands, and how sure we are of it: 1 for a text layer, less for OCR.
public record Word(String text, Area area, float confidence) {}
