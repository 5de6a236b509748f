/// Getting the green card inside the United States: what INA 245 and 209 ask for, and the days that are forgiven.
@NullMarked
package org.throughline.law.adjustment;

import org.jspecify.annotations.NullMarked;
