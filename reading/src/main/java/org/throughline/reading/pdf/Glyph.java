package org.throughline.reading.pdf;

import org.throughline.reading.page.Area;

/// One character as the page draws it.
///
/// @param area from the left to the right edge of its width, and from four fifths of its size above the baseline to one
///     quarter below, whatever the glyph's own shape
/// @param size of the type, in points
/// @param light true where it is drawn in a light colour, as the code on a redaction bar is
record Glyph(String text, Area area, double size, boolean light) {}
