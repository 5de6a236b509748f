/// Naturalization: from when it can be asked for.
@NullMarked
package org.throughline.law.citizenship;

import org.jspecify.annotations.NullMarked;
