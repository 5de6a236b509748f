/// What a child process can and cannot do.
@NullMarked
package org.throughline.reading.child;

import org.jspecify.annotations.NullMarked;
