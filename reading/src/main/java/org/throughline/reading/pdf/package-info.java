/// The child process that opens hostile files: bytes in on stdin, frames out on stdout.
@NullMarked
package org.throughline.reading.pdf;

import org.jspecify.annotations.NullMarked;
