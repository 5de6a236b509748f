/// The sealed child process that turns a picture into words.
@NullMarked
package org.throughline.reading.ocr;

import org.jspecify.annotations.NullMarked;
