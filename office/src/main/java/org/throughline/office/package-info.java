/// Builds the objects of the program by hand, in one readable place.
@NullMarked
package org.throughline.office;

import org.jspecify.annotations.NullMarked;
