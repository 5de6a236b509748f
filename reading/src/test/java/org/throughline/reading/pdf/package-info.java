/// Hostile files, made here byte by byte, and what becomes of them.
@NullMarked
package org.throughline.reading.pdf;

import org.jspecify.annotations.NullMarked;
