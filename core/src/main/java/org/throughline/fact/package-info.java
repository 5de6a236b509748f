/// What is claimed, by whom, on which page, and what all claims on one point say together.
@NullMarked
package org.throughline.fact;

import org.jspecify.annotations.NullMarked;
