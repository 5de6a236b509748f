/// A page as words with places, and what a reader claims about it.
@NullMarked
package org.throughline.reading.page;

import org.jspecify.annotations.NullMarked;
