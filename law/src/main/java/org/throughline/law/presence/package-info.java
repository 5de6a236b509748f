/// Unlawful presence, and what leaving would set off.
@NullMarked
package org.throughline.law.presence;

import org.jspecify.annotations.NullMarked;
