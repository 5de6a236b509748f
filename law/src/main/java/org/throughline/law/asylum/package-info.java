/// Asylum: the one-year limit and the work-permit clock.
@NullMarked
package org.throughline.law.asylum;

import org.jspecify.annotations.NullMarked;
