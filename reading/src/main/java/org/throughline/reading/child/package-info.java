/// Child processes without keys, network or environment, and the frames in which they answer.
@NullMarked
package org.throughline.reading.child;

import org.jspecify.annotations.NullMarked;
