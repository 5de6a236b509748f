/// Getting the green card inside the United States: what INA 245 asks for, and the days it forgives.
@NullMarked
package org.throughline.law.adjustment;

import org.jspecify.annotations.NullMarked;
